import { createHash } from 'node:crypto';
import type { WrittenTask } from '../model/playbook.ts';

/** A task without tasks below it, and the keywords of the blocks around it. */
export interface Leaf {
  readonly name: string;
  readonly task: WrittenTask;
  readonly around: readonly Omit<WrittenTask, 'block' | 'rescue' | 'always'>[];
}

/** All tasks of a list in their order, out of their blocks, what is done after a failure last; an empty block counts as a task, for a pair's own come there. */
export function leavesOf(tasks: readonly WrittenTask[], around: Leaf['around'] = []): readonly Leaf[] {
  return tasks.flatMap((task): readonly Leaf[] => {
    const { block, rescue = [], always = [], ...rest } = task;
    if (block === undefined || block.length === 0) return [{ name: task.name ?? '', task, around }];
    return leavesOf([...block, ...rescue, ...always], [...around, rest]);
  });
}

/** Eight hexadecimal digits that change when one of these tasks does, or what is around it. */
export function taskPin(leaves: readonly Leaf[]): string {
  const text = JSON.stringify(leaves.map(({ task, around }) => [task, around]));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** What `--tags` and `--skip-tags` say. */
export interface TagChoice {
  readonly tags: readonly string[];
  readonly skip: readonly string[];
}

/** Whether a task with these tags runs, as in Ansible: `always` and `never`, `all`, `tagged`, `untagged` have their special meaning. */
export function wantedByTags(own: readonly string[], choice: TagChoice): boolean {
  const has = (names: readonly string[]): boolean =>
    names.some(
      (name) =>
        own.includes(name) ||
        (name === 'tagged' && own.length > 0) ||
        (name === 'untagged' && own.length === 0),
    );
  if (choice.skip.includes('all') && !own.includes('always')) return false;
  if (has(choice.skip)) return false;
  const asked = choice.tags.length > 0 && !choice.tags.includes('all');
  if (own.includes('never')) return has(choice.tags.filter((tag) => tag !== 'tagged' && tag !== 'all'));
  return !asked || own.includes('always') || has(choice.tags);
}

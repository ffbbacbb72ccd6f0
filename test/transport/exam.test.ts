import { afterAll, beforeAll, describe } from 'vitest';
import { examine, transportOf } from './exam.ts';
import { sshdMissing, startSshd, type Sshd } from './sshd.ts';

describe('the local machine', () => {
  examine((signal) => transportOf({ hosts: {}, groups: {}, vars: {} }, signal).connect('localhost'));
});

describe.skipIf(sshdMissing !== undefined)(
  `a host behind ssh${sshdMissing === undefined ? '' : ` (skipped: ${sshdMissing})`}`,
  () => {
    let sshd: Sshd;
    beforeAll(async () => {
      sshd = await startSshd();
    });
    afterAll(() => {
      sshd.stop();
    });
    examine((signal) => transportOf(sshd.inventory(), signal).connect('box'));
  },
);

import { failed, ok, unasked, warning, type Check, type Said } from './finding.ts';
import { reached } from './patient.ts';
import { ask } from './script.ts';

/** What the hosts report by themselves can leave them: there is a sendmail. */
export const mailLeaves: Check = {
  name: 'mail',
  group: 'Mail',
  async ask(patient) {
    const { email } = patient.pair.notify;
    return await Promise.all(
      reached(patient).map(async ({ host, name }) => {
        const found = await ask(host, 'command -v sendmail || echo none');
        return judgeMail(name, found?.[0], email);
      }),
    );
  },
};

/** `found`: the path of sendmail, `none`, or undefined where it could not be asked. Pure. */
export function judgeMail(host: string, found: string | undefined, email: string | undefined): Said {
  if (found === undefined) return unasked('whether mail leaves the host could not be asked', host);
  const to = email ?? 'root';
  if (found !== 'none')
    return email === undefined
      ? warning(
          'notify.email is not declared: what fails is mailed to root of the host',
          'nobody may read it',
          'declare notify: { email: … } in pair.yml',
          host,
        )
      : ok(`what fails is mailed to ${to} by ${found}`, host);
  const said = [
    `there is no sendmail: what fails is mailed to nobody`,
    'a backup or a copy that stopped days ago is noticed on the day',
    'install one that relays, such as msmtp-mta or nullmailer, on both hosts (packages: in pair.yml)',
    host,
  ] as const;
  return email === undefined ? warning(...said) : failed(...said);
}

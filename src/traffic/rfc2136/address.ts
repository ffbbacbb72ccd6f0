export type RecordType = 'A' | 'AAAA' | 'CNAME';

/** An address in the form in which dig prints it for that type, or undefined when it cannot stand in such a record. */
export function canonicalAddress(type: RecordType, address: string): string | undefined {
  switch (type) {
    case 'A':
      return isIpv4(address) ? address : undefined;
    case 'AAAA':
      return canonicalIpv6(address);
    case 'CNAME':
      return isIpv4(address) || address.includes(':')
        ? undefined
        : `${address.toLowerCase().replace(/\.$/, '')}.`;
  }
}

function isIpv4(address: string): boolean {
  const parts = address.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256)
  );
}

/** RFC 5952 form, as the URL standard's host serializer gives it. */
function canonicalIpv6(address: string): string | undefined {
  if (!/^[0-9A-Fa-f:.]+$/.test(address) || !address.includes(':')) return undefined;
  try {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1);
  } catch {
    return undefined;
  }
}

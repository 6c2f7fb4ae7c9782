import ipaddr from 'ipaddr.js'

/** Groups of an IPv6 address that whoever has it cannot choose. */
const NETWORK_GROUPS = 4

/**
 * From where somebody comes, as it is counted: an IPv4 address, or the network of an IPv6 address, in which a single
 * household has more addresses than anybody could count.
 * @returns the text itself where it is no address
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, NETWORK_GROUPS).join(':') : parsed.toString()
}

import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import ipaddr from 'ipaddr.js'
import { Refusal } from './refusal.js'

const LONGEST_URL = 2000
/** IPv6 addresses of the internet (RFC 4291, 2.4): whatever lies outside is local, or an IPv4 address in disguise. */
const INTERNET_V6 = ipaddr.parseCIDR('2000::/3')

/** A name stands for an address that we do not connect to. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly code = 'ADDRESS_PRIVATE'
}

/** Finds the addresses of a name. @throws where there are none */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/**
 * Asks the name servers and nothing else: names of this machine and of its network are not wanted. A server that is
 * slow to answer holds none of the threads that files and keys need.
 */
const names = new Resolver({ timeout: 2500, tries: 2 })
const askNameServers: Resolve = async (hostname) => {
  const asked = await Promise.allSettled([
    names.resolve4(hostname).then((found) => found.map((address) => ({ address, family: 4 }))),
    names.resolve6(hostname).then((found) => found.map((address) => ({ address, family: 6 }))),
  ])
  const found = asked.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (found.length === 0 && asked[0].status === 'rejected') throw asked[0].reason
  return found
}

/**
 * Whether an address is on the public internet: not private, loopback, link-local, shared, multicast or reserved, and
 * none of these inside an IPv6 address.
 * @param address IPv4 or IPv6 as text, without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(INTERNET_V6))
}

/**
 * What we connect to where somebody else has named the address: a partner must not reach through us what only we
 * reach.
 */
export class Outward {
  /** @param allowsOwnMachine outside production: receivers on this machine may be named, by http as well */
  constructor(
    private readonly allowsOwnMachine: boolean,
    private readonly ask: Resolve = askNameServers,
  ) {}

  /**
   * Reads an address that somebody wants us to connect to.
   * @returns it in its normal spelling
   * @throws Refusal URL_INVALID, ADDRESS_PRIVATE naming the field
   */
  async checked(text: string, field: string): Promise<string> {
    const url = this.urlOf(text)
    if (!url) throw new Refusal('URL_INVALID', { fields: [field] })
    try {
      this.guard(url.hostname)
      if (addressOf(url.hostname) === undefined) await this.addressesOf(url.hostname)
    } catch (error) {
      if (error instanceof PrivateAddress) throw new Refusal('ADDRESS_PRIVATE', { fields: [field] })
      // a name that is not known today may be known tomorrow; deliveries will tell
    }
    return url.href
  }

  /**
   * What a request of `node:http` or `node:https` needs so that it reaches the internet only. Checked are the very
   * addresses that are connected to: a name cannot be one thing when it is checked and another when it is used.
   * @param hostname as `URL` spells it: an IPv6 address in brackets
   * @throws PrivateAddress where it is an address itself, and none that we connect to
   */
  guard(hostname: string): { lookup: LookupFunction; agent: false } {
    const address = addressOf(hostname)
    if (address !== undefined && !this.mayReach(address)) throw new PrivateAddress(`${address} is not public`)
    return { lookup: this.lookup, agent: false }
  }

  private readonly lookup: LookupFunction = (hostname, options, done) => {
    callbackify(() => this.addressesOf(hostname))((error, found) => {
      const first = found?.[0]
      if (error) done(error, [])
      else if (!first) done(Object.assign(new Error(`${hostname} is unknown`), { code: 'ENOTFOUND' }), [])
      else if (options.all) done(null, [...found])
      else done(null, first.address, first.family)
    })
  }

  /** @throws PrivateAddress where one of them is not public; the resolver's error where there is none */
  private async addressesOf(hostname: string): Promise<readonly LookupAddress[]> {
    const isOurs = this.allowsOwnMachine && hostname === 'localhost'
    const found = isOurs ? [{ address: '127.0.0.1', family: 4 }] : await this.ask(hostname)
    if (!found.every(({ address }) => this.mayReach(address))) throw new PrivateAddress(`${hostname} is not public`)
    return found
  }

  private urlOf(text: string): URL | undefined {
    // the parser would take out line ends, tabs and blanks around it
    if (text.length > LONGEST_URL || !/^[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) return undefined
    const url = new URL(text)
    const isPlain = url.username === '' && url.password === '' && url.hash === ''
    const isOurs = this.allowsOwnMachine && url.protocol === 'http:' && isOwnMachine(url.hostname)
    return isPlain && (url.protocol === 'https:' || isOurs) ? url : undefined
  }

  private mayReach(address: string): boolean {
    if (isPublicAddress(address)) return true
    return this.allowsOwnMachine && ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
  }
}

/** The address that stands in the place of a name, if one does. */
function addressOf(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 ? undefined : bare
}

const isOwnMachine = (hostname: string) => hostname === 'localhost' || /^(127\.|\[::1\]$)/.test(hostname)

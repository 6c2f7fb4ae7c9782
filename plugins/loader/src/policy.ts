/**
 * Says once on the console which directive of the page's policy lacks our address.
 * @returns the directives missed so far
 */
export function watchPolicy(base: string, page: EventTarget = document): ReadonlySet<string> {
  const missing = new Set<string>()
  page.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI, effectiveDirective: directive } = event as SecurityPolicyViolationEvent
    // A browser tells of another origin no more than the origin.
    const isOurs = blockedURI !== '' && (base.startsWith(blockedURI) || blockedURI.startsWith(base))
    if (!isOurs || missing.has(directive)) return
    missing.add(directive)
    console.error(`[antq] Content-Security-Policy: ${directive} ${base}`)
  })
  return missing
}

/** Parameters of an address that say where a reader came from and not what is shown. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|ref_src|ref_url|cmpid|ocid|ncid|smid|spm|from_feed|ns_[a-z]+|at_(?:medium|campaign|custom\d|format|link_[a-z_]+|ptr_name|bbc_team)|xtor|echobox)$/i
/** A fragment that names another page in sites built by script. */
const PAGE_FRAGMENT = /^#!/

/** The web address that a text gives, or null: absolute, or resolved against another; http and https only. */
export function webAddress(written: string | null | undefined, against?: string): URL | null {
  const trimmed = written?.trim()
  if (!trimmed || trimmed.length > 4000) return null
  try {
    const url = new URL(trimmed, against || undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** An address in the one form that all ways of writing it share: without tracking, fragment, default port, doubled slashes at its end; "" when it is no web address. */
export function canonicalAddress(written: string, against?: string): string {
  const url = webAddress(written, against)
  if (!url) return ''
  url.username = ''
  url.password = ''
  if (!PAGE_FRAGMENT.test(url.hash)) url.hash = ''
  const kept = url.search.slice(1).split('&').filter((pair) => pair && !TRACKING.test(pair.split('=', 1)[0]!))
  url.search = kept.length ? `?${kept.join('&')}` : ''
  url.hostname = url.hostname.replace(/\.$/, '')
  url.pathname = url.pathname.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()).replace(/\/{2,}$/, '/')
  return url.href
}

/** The host of an address as people say it: without "www.", internationalised names as they are stored. */
export function hostOf(address: string): string {
  return webAddress(address)?.hostname.replace(/^www\d?\./, '') ?? ''
}

/** Whether an address is the front page of its host: such a "canonical" address names no report. */
export function isFrontPage(address: string): boolean {
  const url = webAddress(address)
  return !!url && /^\/?(?:[a-z]{2}\/?)?(?:index\.\w+|default\.aspx?)?$/i.test(url.pathname) && !url.search
}

/** The day that an address carries (/2018/09/13/), or null. */
export function dayOfAddress(address: string): string | null {
  const found = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:\/|-|$)/.exec(webAddress(address)?.pathname ?? '')
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : null
}

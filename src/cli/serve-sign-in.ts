import type { SignInSettings } from '../api/index.ts'
import { UsageError } from './command.ts'

const setting = (name: string) => process.env[name] || undefined

function origin(written: string): string {
  try {
    const url = new URL(written)
    if (/^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
  } catch { /* told below */ }
  throw new UsageError(`--address: expected the address people open, such as https://diwan.ministry.example, found "${written}".`)
}

/** How people sign in, as the options and the environment say. */
export function signInSettings(address: string | undefined): SignInSettings {
  const given = address ?? setting('DIWAN_ADDRESS')
  const issuer = setting('DIWAN_OIDC_ISSUER'), client = setting('DIWAN_OIDC_CLIENT')
  if (Boolean(issuer) !== Boolean(client)) throw new UsageError('DIWAN_OIDC_ISSUER, DIWAN_OIDC_CLIENT: expected both or none, found one. The issuer is an address, the client the id it gave to this desk.')
  const newcomers = setting('DIWAN_OIDC_NEWCOMERS')
  if (newcomers !== undefined && newcomers !== 'reader' && newcomers !== 'analyst') throw new UsageError(`DIWAN_OIDC_NEWCOMERS: expected reader or analyst, found "${newcomers}". Higher roles are given by name: npx diwan users role.`)
  return {
    ...(given && { address: origin(given) }), behindProxy: setting('DIWAN_BEHIND_PROXY') === '1',
    ...(issuer && client && { oidc: { issuer, client, secret: setting('DIWAN_OIDC_SECRET'), name: setting('DIWAN_OIDC_NAME'), newcomers, trustEmail: setting('DIWAN_OIDC_TRUST_EMAIL') === '1' } }),
  }
}

import type { Context } from 'hono'
import type { Access } from '../../store/index.ts'
import { isRole, type Person, type Role } from './roles.ts'

/** Another server that says who somebody is, by OpenID Connect. */
export interface OidcSettings {
  issuer: string
  client: string
  secret?: string
  /** What the button says. */
  name?: string
  /** Role of people it names whom nobody has added; without it they are refused. */
  newcomers?: Role
  /** Takes e-mail addresses from it even where it does not say that they are verified. */
  trustEmail?: boolean
}

/** How people sign in. */
export interface SignInSettings {
  /** Address of the desk as people open it, where a server before it gives it another one than it listens on. */
  address?: string
  oidc?: OidcSettings
  /** Takes the address of who asks from the last entry of X-Forwarded-For: only behind a server that sets it. */
  behindProxy?: boolean
}

/** Id of the one OpenID provider. */
export const OIDC = 'oidc'
const BASE_PATH = '/api/session'
/** A session ends after three days without a visit; each day of use renews it. */
const SESSION_S = 3 * 86_400, RENEWED_S = 86_400
/** Bounds of a password's length. */
export const PASSWORD_LEAST = 12
export const PASSWORD_MOST = 128

type Auth = Awaited<ReturnType<typeof makeAuth>>

const DATES = new Set(['createdAt', 'updatedAt', 'expiresAt', 'accessTokenExpiresAt', 'refreshTokenExpiresAt'])

/** The library's tables through our connection, which gives instants as ISO text where the library wants dates. */
function datesRevived(tables: Access['tables']): Access['tables'] {
  return tables.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => ({ ...result, rows: result.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, DATES.has(name) && typeof value === 'string' ? new Date(value) : value]))) }),
  })
}

/** Our own provider in the library's form; its tokens serve for signing in and are not kept. */
async function oidcPlugin({ issuer, client, secret, newcomers }: OidcSettings, base: string) {
  const { genericOAuth } = await import('better-auth/plugins/generic-oauth')
  return genericOAuth({
    config: [{
      providerId: OIDC, clientId: client, ...(secret ? { clientSecret: secret } : { tokenEndpointAuth: { method: 'none' as const } }), discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, scopes: ['openid', 'email', 'profile'], pkce: true,
      requireIdTokenVerification: true, redirectURI: `${base}${BASE_PATH}/callback/${OIDC}`, disableSignUp: newcomers === undefined,
    }],
  })
}

async function makeAuth(access: Access, settings: SignInSettings, base: string, now: () => string) {
  const { betterAuth } = await import('better-auth')
  const keep = (id: string) => access.keep(id, now())
  return betterAuth({
    appName: 'Diwan', baseURL: base, basePath: BASE_PATH, secret: process.env['DIWAN_SECRET'] ?? await access.secret(), database: { db: datesRevived(access.tables) as never, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_LEAST, maxPasswordLength: PASSWORD_MOST },
    user: { modelName: 'users', additionalFields: { role: { type: 'string', input: false, defaultValue: settings.oidc?.newcomers ?? 'reader' } } },
    session: { modelName: 'sessions', expiresIn: SESSION_S, updateAge: RENEWED_S },
    account: { modelName: 'accounts', accountLinking: { enabled: true, trustedProviders: settings.oidc?.trustEmail ? [OIDC] : [] } },
    verification: { modelName: 'verifications' },
    plugins: settings.oidc ? [await oidcPlugin(settings.oidc, base)] : [],
    databaseHooks: {
      account: {
        create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }), after: async (account) => keep(account.userId) },
        update: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) },
      },
    },
    // Counted by our own limits, which know the person and the address; the origin of a request is checked before it comes here.
    rateLimit: { enabled: false }, telemetry: { enabled: false }, onAPIError: { errorURL: `${base}/` },
    advanced: { cookiePrefix: 'diwan', useSecureCookies: base.startsWith('https:'), ipAddress: { ipAddressHeaders: ['x-diwan-asker'] } },
    logger: { disabled: true },
  })
}

/** Signs people in and out, and says who asks: better-auth behind the few doors that the desk needs. */
export class SignIn {
  readonly settings: SignInSettings
  private readonly access: Access
  private readonly base: () => string
  private readonly now: () => string
  private opened: Promise<Auth> | null = null
  private locked = false

  constructor(access: Access, settings: SignInSettings, base: () => string, now: () => string) {
    this.access = access
    this.settings = settings
    this.base = base
    this.now = now
  }

  /** Whether one has to sign in: as soon as there is a user, and from then on until the server ends. */
  async needed(): Promise<boolean> {
    return this.locked ||= await this.access.hasUsers()
  }

  private get auth(): Promise<Auth> {
    return this.opened ??= makeAuth(this.access, this.settings, this.base(), this.now)
  }

  private async asked(path: string, method: string, c: Context, body?: unknown): Promise<Response> {
    const base = this.base()
    const headers = new Headers({ origin: base, 'x-diwan-asker': askerOf(c, this.settings) })
    for (const name of ['cookie', 'user-agent']) { const value = c.req.header(name); if (value) headers.set(name, value) }
    if (body !== undefined) headers.set('content-type', 'application/json')
    return (await this.auth).handler(new Request(`${base}${BASE_PATH}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }))
  }

  /** Who asks, by the session that the request carries; null for nobody. */
  async person(c: Context): Promise<Person | null> {
    if (!c.req.header('cookie')) return null
    const answer = await this.asked('/get-session', 'GET', c)
    if (!answer.ok) return null
    const found = await answer.json() as { user?: { id: string; name: string; email: string; role?: string } } | null
    passCookies(answer, c)
    if (!found?.user || !isRole(found.user.role)) return null
    const { id, name, email, role } = found.user
    return { id, name, email, role }
  }

  /** Signs in by password; null where the two do not belong together. */
  async byPassword(c: Context, email: string, password: string): Promise<Person | null> {
    const answer = await this.asked('/sign-in/email', 'POST', c, { email, password })
    if (!answer.ok) return null
    const { user } = await answer.json() as { user: { id: string } }
    const found = await this.access.user(user.id)
    if (!found || !isRole(found.role)) return null
    passCookies(answer, c)
    return { id: found.id, name: found.name, email: found.email, role: found.role }
  }

  /** Ends the session that the request carries. */
  async out(c: Context): Promise<void> {
    passCookies(await this.asked('/sign-out', 'POST', c, {}), c)
  }

  /** Where the browser has to go to sign in at the OpenID provider; null where it does not answer. */
  async atProvider(c: Context, back: string): Promise<string | null> {
    const base = this.base()
    const answer = await this.asked('/sign-in/social', 'POST', c, { provider: OIDC, callbackURL: `${base}${back}`, errorCallbackURL: `${base}/`, disableRedirect: true })
    if (!answer.ok) return null
    passCookies(answer, c)
    return ((await answer.json()) as { url?: string }).url ?? null
  }

  /** Answers the browser that comes back from the provider. */
  async fromProvider(c: Context): Promise<Response> {
    return this.asked(`/callback/${OIDC}${new URL(c.req.url).search}`, 'GET', c)
  }
}

function passCookies(from: Response, c: Context): void {
  for (const cookie of from.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}

/** Address on the network of who asks. */
export function askerOf(c: Context, { behindProxy }: SignInSettings): string {
  const told = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return told || incoming?.socket?.remoteAddress || '127.0.0.1'
}

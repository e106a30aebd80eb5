import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.ico': 'image/x-icon',
}
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest'])

interface Asset { body: Buffer; packed: Buffer | null; type: string; tag: string; lasting: boolean }

/** The built pages of the desk, held in memory with their tags. */
export class Assets {
  private readonly held = new Map<string, Asset>()

  constructor(folder: string) {
    if (!existsSync(folder)) return
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || TYPES[extname(entry.name)] === undefined) continue
      const path = join(entry.parentPath, entry.name)
      this.held.set('/' + relative(folder, path).split(sep).join('/'), load(path))
    }
  }

  /** Whether the desk has been built. */
  get built(): boolean {
    return this.held.has('/index.html')
  }

  /** The fonts that the desk was built with, as rules of a style sheet: a family for each script, so that none needs to say which letters it has. */
  fontRules(): string {
    return [...this.held.keys()].flatMap((path) => {
      const [, family, script, weight] = /^\/assets\/([a-z0-9-]+?)-(arabic|latin|latin-ext)-([467]00)-normal-[^/]+\.woff2$/.exec(path) ?? []
      return family ? [`@font-face { font-family: '${family} ${script}'; font-weight: ${weight}; font-display: swap; src: url(${path}) format('woff2') }`] : []
    }).join('\n')
  }

  /** The file of a path; the first page for the addresses of the desk's own pages; null where there is none. */
  answer(c: Context): Response | null {
    const path = c.req.path
    const asset = this.held.get(path) ?? (extname(path) === '' || !path.startsWith('/assets/') ? this.held.get('/index.html') : undefined)
    if (!asset) return null
    const headers: Record<string, string> = {
      'content-type': asset.type, etag: asset.tag, vary: 'accept-encoding', 'cache-control': asset.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (c.req.header('if-none-match') === asset.tag) return new Response(null, { status: 304, headers })
    const packs = asset.packed !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    if (packs) headers['content-encoding'] = 'gzip'
    return new Response(new Uint8Array(packs ? asset.packed! : asset.body), { headers })
  }
}

function load(path: string): Asset {
  const body = readFileSync(path)
  const ending = extname(path)
  return {
    body, packed: COMPRESSIBLE.has(ending) ? gzipSync(body) : null, type: TYPES[ending]!, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    lasting: path.includes(`${sep}assets${sep}`),
  }
}

import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Health } from './health.ts'
import type { Meter } from './meter.ts'

/** Where Telegram pushes updates to, and who works through them. */
export type Hook = Readonly<{
  path: string
  secret: string
  /** Resolves once the update is worked through; a push is answered only then, so none is lost. */
  take: (update: Readonly<{ update_id: number }>) => Promise<void>
  /** Whether an update cannot be worked through now: Telegram is asked to push it again later. */
  isHeld?: (update: Readonly<{ update_id: number }>) => boolean
}>

export type Served = Readonly<{
  health: () => Health
  meter: Pick<Meter, 'text' | 'contentType'>
  /** Null where updates are fetched. */
  hook: Hook | null
}>

/** No update of Telegram's comes near it. */
const MOST_BYTES = 1024 * 1024
const RETRY_SECONDS = '30'
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** Makes what is answered over HTTP; it tells nothing of people and takes nothing without the secret. */
export function createApp({ health, meter, hook }: Served): Hono {
  const app = new Hono()
  app.get('/healthz', (context) => {
    const state = health()
    return context.json(state, state.ok ? 200 : 503)
  })
  app.get('/metrics', async (context) =>
    context.text(await meter.text(), 200, { 'content-type': meter.contentType }),
  )
  if (hook !== null) answerPushes(app, hook)
  app.notFound((context) => context.text('Not found', 404))
  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : context.text('Cannot answer now', 500),
  )
  return app
}

function answerPushes(app: Hono, { path, secret, take, isHeld }: Hook): void {
  // Before anything of the body is read: without the secret there is no such path.
  app.post(path, async (context, next) =>
    isSame(context.req.header(SECRET_HEADER) ?? '', secret) ? await next() : context.notFound(),
  )
  app.post(path, bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    const update = await context.req.json<unknown>().catch(() => null)
    if (!isUpdate(update)) return context.text('Not an update', 400)
    if (isHeld?.(update) === true) {
      return context.text('Cannot answer now', 503, { 'retry-after': RETRY_SECONDS })
    }
    await take(update)
    return context.body(null, 200)
  })
}

/** Takes as long for a wrong secret as for the right one. */
const isSame = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isUpdate = (value: unknown): value is { update_id: number } =>
  typeof value === 'object' &&
  value !== null &&
  'update_id' in value &&
  Number.isSafeInteger(value.update_id)

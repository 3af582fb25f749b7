import { createHash } from 'node:crypto'
import { type Composer, type Context, GrammyError, InputFile } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { chartWordsIn } from '#notification/catalogue/chart.ts'
import {
  captionOf,
  CHART,
  chartButtons,
  drawingOf,
  parseChart,
  type Shown,
  type Which,
} from '#notification/chart.ts'
import type { Reader } from '#notification/reader.ts'
import { kyivDay } from '#post/civil-day.ts'
import { latestEvents } from '#store/events.ts'
import { fileOfPicture, forgetPicture, rememberPicture } from '#store/picture.ts'
import { answer, leaveChat } from './answer.ts'
import { pngOf, svgOf } from './chart-png.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'
import { keyboardOf, outcomeOf } from './send.ts'

/** A chart ready to be sent: `name` and `state` say whether Telegram has it already. */
type Chart = Readonly<{
  name: string
  state: string
  svg: string
  caption: string
  keyboard: InlineKeyboardMarkup
}>

const ALL = 10_000

/** Answers /chart in private chats and the buttons under charts; in groups the chart without buttons. */
export function answerChart(bot: Composer<Context>, deps: Dependencies): void {
  bot.command(['chart', 'charts'], async (ctx) => {
    const reader = readerFor(deps, ctx)
    const chart = chartFor(deps, reader, { is: 'years' })
    if (chart === null) {
      const html = chartWordsIn(reader.lang).nothing
      return answer(deps, ctx, { html, buttons: [], silent: true })
    }
    await orNote(deps, ctx, async () => send(deps, ctx, chart))
  })
  bot.callbackQuery(CHART, async (ctx) => {
    const reader = readerFor(deps, ctx)
    const which = parseChart(ctx.callbackQuery.data)
    const chart = which === null ? null : chartFor(deps, reader, which)
    const { oldButton } = messagesIn(reader.lang).talk
    await ctx
      .answerCallbackQuery(chart === null ? { text: oldButton, show_alert: true } : {})
      // A press that is too old to be answered harms nobody.
      .catch(() => null)
    if (chart !== null) await orNote(deps, ctx, async () => turn(deps, ctx, chart))
  })
}

function chartFor(deps: Dependencies, { lang }: Reader, which: Which): Chart | null {
  const { db, ledger, now } = deps
  const events = latestEvents(db, 'prisoner_exchange', ALL)
  const shown: Shown = { events, commitments: ledger.commitments(), today: kyivDay(now()) }
  const drawing = drawingOf(which, shown, lang)
  if (drawing === null) return null
  const svg = svgOf(drawing)
  return {
    name: `${which.is === 'months' ? which.year : which.is} ${lang}`,
    state: createHash('sha256').update(svg).digest('hex'),
    svg,
    caption: captionOf(drawing, lang),
    keyboard: keyboardOf(chartButtons(which, shown, lang)),
  }
}

/** What was drawn last under each name: who asks while it is on its way to Telegram gets the same. */
const drawn = new Map<string, Readonly<{ state: string; png: Promise<Buffer> }>>()

async function fileOf(
  { db }: Dependencies,
  { name, state, svg }: Chart,
): Promise<string | InputFile> {
  const known = fileOfPicture(db, name, state)
  if (known !== null) return known
  const last = drawn.get(name)
  const png = last?.state === state ? last.png : pngOf(svg)
  drawn.set(name, { state, png })
  return new InputFile(await png, `${name.replace(' ', '-')}.png`)
}

async function send(deps: Dependencies, ctx: Context, chart: Chart): Promise<void> {
  const { caption, keyboard } = chart
  const isPrivate = ctx.chat?.type === 'private'
  await withFile(deps, chart, async (file) => {
    const message = await ctx.replyWithPhoto(file, {
      caption,
      parse_mode: 'HTML',
      disable_notification: true,
      ...(isPrivate ? { reply_markup: keyboard } : {}),
    })
    return message.photo.at(-1)?.file_id
  })
}

async function turn(deps: Dependencies, ctx: Context, chart: Chart): Promise<void> {
  const { caption, keyboard } = chart
  await withFile(deps, chart, async (media) => {
    const message = await ctx.editMessageMedia(
      { type: 'photo', media, caption, parse_mode: 'HTML' },
      { reply_markup: keyboard },
    )
    return message === true || message.photo === undefined
      ? undefined
      : message.photo.at(-1)?.file_id
  })
}

/** Gives Telegram the id it knows, or the picture itself where it knows none or knows that one no more. */
async function withFile(
  deps: Dependencies,
  chart: Chart,
  use: (file: string | InputFile) => Promise<string | undefined>,
): Promise<void> {
  const { db, now } = deps
  const { name, state } = chart
  const file = await fileOf(deps, chart)
  try {
    const fileId = await use(file)
    if (typeof file !== 'string' && fileId !== undefined) {
      rememberPicture(db, name, { state, fileId }, now())
      drawn.delete(name)
    }
  } catch (error) {
    drawn.delete(name)
    if (typeof file !== 'string' || !isUnknownFile(error)) throw error
    forgetPicture(db, name)
    await withFile(deps, chart, use)
  }
}

const isUnknownFile = (error: unknown): boolean =>
  error instanceof GrammyError && /file.?(?:identifier|id|reference)/iu.test(error.description)

/** What cannot be sent is taken note of, as every answer is. */
async function orNote(deps: Dependencies, ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes('message is not modified'))
      return
    const outcome = outcomeOf(error)
    if (outcome.is === 'chat_gone' && ctx.chatId !== undefined) {
      leaveChat(deps.db, ctx.chatId, outcome.reason, deps.now)
    } else deps.log.error({ outcome }, 'Cannot send a picture')
  }
}

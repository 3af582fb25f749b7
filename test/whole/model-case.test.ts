import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aFolder, arrives, type Product, type Shown, startProduct, until } from './product.ts'

const WAITS = 701
const BEREAVED = 702

const Published = z.object({ post: z.object({ channel: z.string(), text: z.string() }) })

/** Publishes the story up to and with the next post of a channel that holds these words. */
async function publishUntil(product: Product, channel: string, part: string): Promise<void> {
  for (let posts = 0; posts < 40; posts += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one post after another
    const { post } = Published.parse(await product.order('publish-next', {}))
    if (post.channel === channel && post.text.includes(part)) return
  }
  throw new Error(`Cannot find a post of ${channel} with "${part}"`)
}

/** Asks for /status until it holds all of this: a leap of the story is read a moment later. */
const statusWith = async (product: Product, chat: number, ...parts: string[]): Promise<string> =>
  await until(
    async () => {
      const { text } = await product.ask(chat, '/status')
      return parts.every((part) => text.includes(part)) ? text : undefined
    },
    { or: () => `Cannot see "${parts.join('", "')}" in /status` },
  )

const AFTERWARDS = 'Стан на 19 серпня 2025, 14:47 (Київ)'

describe('19 August 2025', { timeout: 90_000 }, () => {
  test('is told as it happened, to those who asked, by whose word it is', async () => {
    using folder = aFolder()
    await using product = await startProduct(folder.path)
    await arrives(product, WAITS)
    await product.press(WAITS, 'Сповіщати про обміни')
    await arrives(product, BEREAVED)
    await product.press(BEREAVED, 'Обрати самостійно')
    await product.press(BEREAVED, 'Сповіщати про репатріацію')

    await publishUntil(product, 'Koord_shtab', 'репатріаційні заходи')
    const gate = await product.hears(BEREAVED, 'Новий допис')
    expect(gate.text).toBe('Новий допис у каналі Координаційного штабу')
    expect(gate.silent).toBe(true)
    expect(gate.keyboard.flat().map(({ text }) => text)).toEqual(['Прочитати'])

    await publishUntil(product, 'tass_agency', '19')
    const status = await statusWith(product, BEREAVED, AFTERWARDS, THE_CHANNEL)
    expect(status).toContain(LAST_REPATRIATION)
    expect(status).toContain(OPEN_AGREEMENT)

    await product.press(BEREAVED, 'Прочитати')
    const opened = await shows(product, 'ТЦК та СП')
    expect(opened.id).toBe(gate.id)
    expect(opened.text).toBe(OPENED)
    await product.press(BEREAVED, 'Докладніше')
    expect((await shows(product, 'в полоні')).text).toBe(DETAILS)
    await product.press(BEREAVED, 'Назад')
    await shows(product, 'ТЦК та СП')
    await product.press(BEREAVED, 'Джерела')
    const sources = (await shows(product, 'ТАСС')).text
    expect(sources.replace(/#\d+\.$/u, '#ID.')).toBe(SOURCES)

    // Who asked for exchanges alone reads nothing of it, and one alert for each event is all there is.
    const toOther = await statusWith(product, WAITS, AFTERWARDS)
    expect(toOther).toContain(OPEN_AGREEMENT)
    const heard = (await product.messages(WAITS)).filter(({ author }) => author === 'bot')
    expect(heard.map(({ text }) => text).join('\n')).not.toMatch(/репатріаці|тіл(?:а|о|\s)|загибл/u)
    const gates = (await product.messages(BEREAVED)).filter(({ id }) => id === gate.id)
    expect(gates).toHaveLength(1)
  })
})

/** The bereaved person's message once it shows this. */
const shows = async (product: Product, part: string): Promise<Shown> =>
  await until(
    async () =>
      (await product.messages(BEREAVED)).find(
        ({ author, text }) => author === 'bot' && text.startsWith(TITLE) && text.includes(part),
      ),
    { or: () => `Cannot see "${part}" in the message` },
  )

const TITLE = 'Репатріаційні заходи, 19 серпня 2025'

const OPENED = `${TITLE}

Координаційний штаб: в Україну повернуто 1 000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям.

Загиблих іще не ідентифіковано. Експертизи можуть тривати багато місяців. Про результат родині повідомляє слідчий; офіційне сповіщення надходить через ТЦК та СП.`

const DETAILS = `${TITLE}

Напрямки й місця, названі в дописі:
Донецький, Луганський, Запорізький і Курський напрямки.

За даними Координаційного штабу, п’ятеро з них загинули в полоні.
«На жаль, серед репатрійованих – п’ятеро наших військовослужбовців, які загинули в полоні. Вони були у списках тяжкопоранених і тяжкохворих, яких домовилися обміняти під час другого раунду перемовин у Стамбулі.»`

const SOURCES = `${TITLE}

За даними неназваного джерела ТАСС, російській стороні передано 19 тіл. Офіційного підтвердження немає.
У дописі сказано, що Москва офіційно цього не коментувала.

Координаційний штаб · допис
тіл повернуто в Україну: 1 000
«1 000 тіл»
із них загинули в полоні: 5
«п’ятеро наших військовослужбовців, які загинули в полоні»
Опубліковано: 19 серпня 2025, 13:52 (Київ).
Бот прочитав: 19 серпня 2025, 13:52 (Київ).

Неназване джерело ТАСС · допис
тіл передано російській стороні: 19
«тела 19 погибших военнослужащих»
Опубліковано: 19 серпня 2025, 14:47 (Київ).
Бот прочитав: 19 серпня 2025, 14:47 (Київ).

Вам надіслано: 19 серпня 2025, 13:52 (Київ).
Номер запису: #ID.`

const LAST_REPATRIATION = `Останні репатріаційні заходи: 19 серпня 2025, повернуто 1 000 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям.
Цього року: щонайменше 12 298 тіл, 12 передач.
Від 2022 року: щонайменше 17 252 тіла, 57 передач.`

const OPEN_AGREEMENT = `Домовленість від 23 липня 2025: щонайменше 1 200 полонених з кожної сторони.
Жодна зі сторін іще не назвала обміну за цією домовленістю.
Жодна зі сторін не оголосила домовленість виконаною.`

const THE_CHANNEL =
  'Канал штабу прочитано щойно, нових дописів немає. Останній допис: 19 серпня 2025, 13:52 (Київ).'

import { describe, expect, test } from 'vitest'
import { aFolder, startProduct, until } from './product.ts'

const HER = 101

describe('the product, in its sandbox', () => {
  test('finds, draws and gives out what the channels have said', { timeout: 60_000 }, async () => {
    using folder = aFolder()
    await using product = await startProduct(folder.path)
    await product.order('start', { id: HER, first_name: 'Оксана', language_code: 'uk' })
    const found = await product.ask(HER, '/search полонен')
    expect(found.text).toContain('Пошук: «полонен»')
    expect(found.text).toMatch(/Знайдено \d+ /u)
    await product.order('publish-next', {})
    await until(
      async () => ((await product.ask(HER, '/latest')).text.includes('67-й') ? true : undefined),
      {
        or: () => 'Cannot see the post',
      },
    )
    const day = await product.ask(HER, '/search 14.08.2025')
    expect(day.text).toContain('Координаційний штаб: 84 людини.')
    expect(day.text).toContain('67-й обмін')
    const chart = await product.ask(HER, '/chart')
    expect(chart.text).toContain('З полону додому, за роками')
    await product.ask(HER, '/export')
    await product.press(HER, 'SQLite')
    await product.hears(HER, 'базою SQLite')
    await product.hears(HER, 'Опис полів і текст для цитування.')
  })

  test('opens an exchange of several days by its number', { timeout: 60_000 }, async () => {
    using folder = aFolder()
    await using product = await startProduct(folder.path)
    await product.order('start', { id: HER, first_name: 'Оксана', language_code: 'uk' })
    const three = await product.ask(HER, '/event 65')
    expect(three.text.split('\n').filter((line) => line !== '')).toEqual([
      '65-й обмін, кілька днів',
      '23 травня 2025, 1-й етап — 390 людей',
      '24 травня 2025, 2-й етап — 307 людей',
      '25 травня 2025, 3-й етап, завершальний — 303 людини',
    ])
    expect(three.keyboard.flat().map(({ text }) => text)).toEqual([
      '23\u{a0}травня 2025',
      '24\u{a0}травня 2025',
      '25\u{a0}травня 2025',
    ])
    await product.press(HER, '24\u{a0}травня 2025')
    await product.hears(HER, 'додому повернулися 307 людей')
    const nine = await product.ask(HER, '/event 66')
    expect(nine.text).toContain('66-й обмін, кілька днів')
    expect(nine.text.match(/етап —/gu)).toHaveLength(9)
    expect(nine.text).toContain('23 липня 2025, 9-й етап — кількості не оприлюднено')
    expect(nine.text).toContain('Номер названо не в усіх джерелах')
    expect(nine.text).not.toMatch(/ 0 /u)
    expect(nine.keyboard.flat()).toHaveLength(9)
    await product.press(HER, '23\u{a0}липня 2025')
    await product.hears(HER, '23 липня 2025 · 9-й етап')
    expect((await product.ask(HER, '/event 0')).text).toContain('немає')
  })
})

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
})

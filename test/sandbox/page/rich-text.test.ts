import type { MessageEntity } from 'grammy/types'
import { expect } from 'vitest'
import { test } from './open-page.ts'

const at = (
  type: 'bold' | 'italic' | 'spoiler',
  offset: number,
  length: number,
): MessageEntity => ({
  type,
  offset,
  length,
})

const linked = (url: string): MessageEntity => ({ type: 'text_link', offset: 0, length: 4, url })

const CASES: readonly (readonly [string, readonly MessageEntity[], string])[] = [
  ['один два', [at('bold', 0, 4), at('italic', 5, 3)], '<b>один</b> <i>два</i>'],
  ['один два', [at('italic', 5, 3), at('bold', 0, 8)], '<b>один <i>два</i></b>'],
  ['🕊 мир', [at('bold', 3, 3)], '🕊 <b>мир</b>'],
  ['один', [at('bold', 2, 99)], 'од<b>ин</b>'],
  ['один', [at('bold', 0, 4), at('italic', 0, 4)], '<b><i>один</i></b>'],
  ['<b>&', [], '&lt;b&gt;&amp;'],
  ['сайт', [linked('javascript:alert(1)')], '<span>сайт</span>'],
  ['сайт', [linked('data:text/html,<script>1</script>')], '<span>сайт</span>'],
]

const set = (text: string, entities: readonly MessageEntity[]): string => `(async () => {
  const { withEntities } = await import('/sandbox/rich-text.js')
  const box = document.createElement('div')
  box.append(...withEntities(${JSON.stringify(text)}, ${JSON.stringify(entities)}))
  return box.innerHTML
})()`

test('sets entities as Telegram counts and nests them, and links only where a click may lead', async ({
  open,
}) => {
  const page = await open()
  const results = await Promise.all(
    CASES.map(([text, entities]) => page.evaluate(set(text, entities))),
  )
  expect(results).toEqual(CASES.map(([, , html]) => html))
})

test.for([
  ['https://t.me/Koord_shtab/5', '/Koord_shtab/5'],
  ['https://t.me/s/koord_shtab/5', '/koord_shtab/5'],
  ['t.me/Koord_shtab', '/s/Koord_shtab'],
  ['https://t.me/someone_else/5', 'https://t.me/someone_else/5'],
  ['https://t.me.evil.example/Koord_shtab/5', 'https://t.me.evil.example/Koord_shtab/5'],
  ['example.org', 'https://example.org/'],
  ['java\nscript:alert(1)', null],
  ['vbscript:x', null],
] as const)('opens %s as %s', async ([href, address], { open }) => {
  const page = await open()
  await page.getByText('Допис meeting').waitFor()
  const code = `import('/sandbox/rich-text.js').then((m) => m.addressOf(${JSON.stringify(href)}))`
  expect(await page.evaluate(code)).toBe(address)
})

import { expect, test } from 'vitest'
import type { Message } from '#notification/message.ts'
import { EN, RU, UK } from './events.ts'
import { bodiesMessagesFor, messagesFor } from './every-message.ts'

const rendered = ([name, { html, buttons, silent }]: [string, Message]): string =>
  [
    `===== ${name}${silent ? '' : ' (with sound)'}`,
    html.replaceAll('\u00a0', '␣'),
    ...buttons.map((row) =>
      row
        .map((button) => `[${button.text} → ${'url' in button ? button.url : button.action}]`)
        .join(' '),
    ),
    '',
  ].join('\n')

test.for([
  ['uk', UK],
  ['en', EN],
  ['ru', RU],
] as const)('every message in %s reads as reviewed', async ([lang, reader]) => {
  const all = [...messagesFor(reader), ...bodiesMessagesFor(reader)].map(rendered).join('\n')
  await expect(all).toMatchFileSnapshot(`messages.${lang}.txt`)
})

import { expect, test } from 'vitest'
import { retractedMessage, retractionMessage } from '#notification/live.ts'
import { instant } from '#post/post.ts'
import { EXCHANGE } from './events.ts'

const TOLD = instant(Date.parse('2025-08-14T13:02:00Z'))
const REASONS = ['our_mistake', 'unconfirmed', 'post_gone', 'post_changed'] as const

test.for([
  ['uk', '14 серпня', '14 серпня 2025, 16:02'],
  ['en', '14 August', '14 August 2025, 16:02'],
  ['ru', '14 августа', '14 августа 2025, 16:02'],
] as const)(
  'an apology in %s names the exchange and the day it was told',
  ([lang, day, moment]) => {
    const event = { ...EXCHANGE, firstDay: '2025-08-14', lastDay: '2025-08-14' } as const
    const reader = { lang, zone: 'Europe/Kyiv', topics: ['exchanges'] } as const
    for (const reason of REASONS) {
      const made = [
        retractionMessage(event, reader, { toldAt: TOLD, reason }),
        retractedMessage(event, reader, { at: TOLD, reason }),
      ]
      for (const { html } of made) {
        const text = html.replaceAll('\u00a0', ' ')
        expect(text).toContain(moment)
        // Once as the day of the exchange, once as the day of the message.
        expect(text.split(day)).toHaveLength(3)
      }
    }
  },
)

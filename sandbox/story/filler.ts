import { kyivTime } from './kyiv.ts'
import { spansOf } from './marks.ts'
import type { Content, StoryItem } from './story.ts'

/** A post that tells of no event; texts are in our authors' marks. */
export type Filler = Readonly<{ text: string }> & Partial<Omit<Content, 'spans'>>

export type Dated = Filler &
  Readonly<{ channel: string; day: string; clock: string; key?: string; gap?: number }>

/** Makes an item of a filler. `label` tells the person at the sandbox what comes. */
export function fillerItem(filler: Dated): StoryItem {
  const { text, channel, day, clock, key, gap, ...content } = filler
  return {
    kind: 'own',
    ...content,
    spans: spansOf(text),
    key: key ?? `filler/${channel}/${day}/${clock}`,
    channel,
    at: kyivTime(day, clock),
    row: null,
    gap: gap ?? 0,
    label: 'Допис, який не про подію',
    labelEn: 'A post that is not about an event',
  }
}

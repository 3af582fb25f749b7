import type { Span, Story, StoryItem } from '../../sandbox/story/story.ts'

const START = Date.parse('2025-08-13T17:30:00Z')

const plain = (text: string): readonly Span[] => [{ text, is: 'plain' }]

/** An item of a story in the Headquarters' channel; a test says what matters to it. */
const anItem = (given: Partial<StoryItem> & Pick<StoryItem, 'key' | 'at'>): StoryItem => ({
  channel: 'Koord_shtab',
  kind: 'own',
  spans: plain(`Допис ${given.key}`),
  row: null,
  gap: 0,
  label: given.key,
  labelEn: given.key,
  ...given,
})

/** A short story of our own: two channels, one post before its start and three after it. */
export function aStory(): Story {
  return {
    startsAt: START,
    channels: [
      {
        handle: 'Koord_shtab',
        title: 'Координаційний штаб',
        id: 1_500_000_001,
        description: 'Відтворено з фактів',
        subscribers: 1000,
      },
      {
        handle: 'tass_agency',
        title: 'ТАСС',
        id: 1_500_000_002,
        description: 'Відтворено з фактів',
        subscribers: 1000,
      },
    ],
    items: [
      anItem({ key: 'meeting', at: START - 86_400_000 }),
      anItem({
        key: 'exchange',
        at: Date.parse('2025-08-14T12:20:00Z'),
        spans: [
          { text: 'Обмін полоненими\n\n', is: 'bold' },
          { text: 'Додому повернулися 84 людини. ', is: 'plain' },
          { text: 'Попередній допис', is: 'plain', href: 'https://t.me/Koord_shtab/1' },
        ],
      }),
      anItem({ key: 'bodies', at: Date.parse('2025-08-19T11:20:00Z') }),
      anItem({ key: 'claim', at: Date.parse('2025-08-19T14:00:00Z'), channel: 'tass_agency' }),
    ],
  }
}

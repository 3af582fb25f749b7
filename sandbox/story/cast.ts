import type { StoryChannel } from './story.ts'

export const HQ = 'Koord_shtab'
export const PRESIDENT = 'V_Zelenskiy_official'
export const OMBUDSMAN = 'dmytro_lubinetzs'
export const RU_MOD = 'mod_russia'
export const TASS = 'tass_agency'

/** The channels of the story. Their numbers and counts are ours. */
export const CHANNELS: readonly StoryChannel[] = [
  {
    handle: HQ,
    title: 'Координаційний штаб',
    id: 1_600_000_071,
    description:
      'Координаційний штаб з питань поводження з військовополоненими. Дописи пісочниці відтворено за фактами, це не слова штабу.',
    subscribers: 214_300,
  },
  {
    handle: PRESIDENT,
    title: 'Zelenskiy / Official',
    id: 1_600_000_072,
    description: 'Президент України. Дописи пісочниці відтворено за фактами.',
    subscribers: 781_000,
  },
  {
    handle: OMBUDSMAN,
    title: 'Дмитро Лубінець',
    id: 1_600_000_073,
    description:
      'Уповноважений Верховної Ради України з прав людини. Дописи пісочниці відтворено за фактами.',
    subscribers: 92_450,
  },
  {
    handle: RU_MOD,
    title: 'Минобороны России',
    id: 1_600_000_074,
    description: 'Министерство обороны. Записи песочницы воссозданы по фактам.',
    subscribers: 612_800,
  },
  {
    handle: TASS,
    title: 'ТАСС',
    id: 1_600_000_075,
    description: 'Информационное агентство. Записи песочницы воссозданы по фактам.',
    subscribers: 448_100,
  },
]

import type { Words } from './idea.ts'
import { EN_COUNTED } from './en/counted.ts'
import { EN_SIDES } from './en/sides.ts'
import { EN_HAPPENING } from './en/happening.ts'
import { EN_TIME } from './en/time.ts'
import { EN_TOTALS } from './en/totals.ts'
import { EN_BINDING } from './en/binding.ts'
import { EN_VOICES } from './en/voices.ts'
import { EN_ASIDE } from './en/aside.ts'
import { EN_OTHER_DEAD } from './en/other-dead.ts'
import { EN_DEEDS } from './en/deeds.ts'
import { EN_SOUNDS_LIKE } from './en/sounds-like.ts'

/** The words of English posts, lower case. */
export const EN: Words = {
  ...EN_COUNTED,
  ...EN_SIDES,
  ...EN_HAPPENING,
  ...EN_TIME,
  ...EN_TOTALS,
  ...EN_BINDING,
  ...EN_VOICES,
  ...EN_ASIDE,
  ...EN_OTHER_DEAD,
  ...EN_DEEDS,
  noise: [...EN_COUNTED.noise, ...EN_SOUNDS_LIKE.noise, ...EN_OTHER_DEAD.noise],
  dead: [...EN_COUNTED.dead, ...EN_OTHER_DEAD.dead],
  thing: [...EN_COUNTED.thing, ...EN_OTHER_DEAD.thing],
  no_exchange: [...EN_ASIDE.no_exchange, ...EN_SOUNDS_LIKE.no_exchange],
  study: [...EN_ASIDE.study, ...EN_SOUNDS_LIKE.study, ...EN_OTHER_DEAD.study],
  other_deed: [...EN_DEEDS.other_deed, ...EN_SOUNDS_LIKE.other_deed],
  unit: [...EN_COUNTED.unit, ...EN_SOUNDS_LIKE.unit],
}

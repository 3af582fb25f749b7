import type { Words } from './idea.ts'
import { RU_COUNTED } from './ru/counted.ts'
import { RU_SIDES } from './ru/sides.ts'
import { RU_HAPPENING } from './ru/happening.ts'
import { RU_TIME } from './ru/time.ts'
import { RU_TOTALS } from './ru/totals.ts'
import { RU_BINDING } from './ru/binding.ts'
import { RU_VOICES } from './ru/voices.ts'
import { RU_ASIDE } from './ru/aside.ts'
import { RU_OTHER_DEAD } from './ru/other-dead.ts'
import { RU_DEEDS } from './ru/deeds.ts'
import { RU_SOUNDS_LIKE } from './ru/sounds-like.ts'

/** The words of Russian posts, lower case, ё as е. */
export const RU: Words = {
  ...RU_COUNTED,
  ...RU_SIDES,
  ...RU_HAPPENING,
  ...RU_TIME,
  ...RU_TOTALS,
  ...RU_BINDING,
  ...RU_VOICES,
  ...RU_ASIDE,
  ...RU_OTHER_DEAD,
  ...RU_DEEDS,
  noise: [...RU_COUNTED.noise, ...RU_SOUNDS_LIKE.noise, ...RU_OTHER_DEAD.noise],
  thing: [...RU_COUNTED.thing, ...RU_OTHER_DEAD.thing],
  no_exchange: [...RU_ASIDE.no_exchange, ...RU_SOUNDS_LIKE.no_exchange],
  study: [...RU_ASIDE.study, ...RU_SOUNDS_LIKE.study, ...RU_OTHER_DEAD.study],
  other_deed: [...RU_DEEDS.other_deed, ...RU_SOUNDS_LIKE.other_deed],
  fiction: [...RU_ASIDE.fiction, ...RU_SOUNDS_LIKE.fiction],
  unit: [...RU_COUNTED.unit, ...RU_SOUNDS_LIKE.unit],
  will: [...RU_TIME.will, ...RU_SOUNDS_LIKE.will],
}

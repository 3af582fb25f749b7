import type { Words } from './idea.ts'
import { UK_COUNTED } from './uk/counted.ts'
import { UK_SIDES } from './uk/sides.ts'
import { UK_HAPPENING } from './uk/happening.ts'
import { UK_TIME } from './uk/time.ts'
import { UK_TOTALS } from './uk/totals.ts'
import { UK_PLANNED } from './uk/planned.ts'
import { UK_BINDING } from './uk/binding.ts'
import { UK_VOICES } from './uk/voices.ts'
import { UK_ASIDE } from './uk/aside.ts'
import { UK_OTHER_DEAD } from './uk/other-dead.ts'
import { UK_DEEDS } from './uk/deeds.ts'
import { UK_SOUNDS_LIKE } from './uk/sounds-like.ts'

/** The words of Ukrainian posts, lower case, apostrophe ' . */
export const UK: Words = {
  ...UK_COUNTED,
  ...UK_SIDES,
  ...UK_HAPPENING,
  ...UK_TIME,
  ...UK_TOTALS,
  ...UK_PLANNED,
  ...UK_BINDING,
  ...UK_VOICES,
  ...UK_ASIDE,
  ...UK_OTHER_DEAD,
  ...UK_DEEDS,
  noise: [...UK_COUNTED.noise, ...UK_SOUNDS_LIKE.noise, ...UK_OTHER_DEAD.noise],
  thing: [...UK_COUNTED.thing, ...UK_OTHER_DEAD.thing],
  no_exchange: [...UK_ASIDE.no_exchange, ...UK_SOUNDS_LIKE.no_exchange],
  study: [...UK_ASIDE.study, ...UK_SOUNDS_LIKE.study, ...UK_OTHER_DEAD.study],
  other_deed: [...UK_DEEDS.other_deed, ...UK_SOUNDS_LIKE.other_deed],
  fiction: [...UK_ASIDE.fiction, ...UK_SOUNDS_LIKE.fiction],
  unit: [...UK_COUNTED.unit, ...UK_SOUNDS_LIKE.unit],
  will: [...UK_PLANNED.will, ...UK_SOUNDS_LIKE.will],
}

import type { Words } from './idea.ts'
import { UK_COUNTED } from './uk/counted.ts'
import { UK_SIDES } from './uk/sides.ts'
import { UK_HAPPENING } from './uk/happening.ts'
import { UK_TIME } from './uk/time.ts'
import { UK_BINDING } from './uk/binding.ts'
import { UK_VOICES } from './uk/voices.ts'
import { UK_ASIDE } from './uk/aside.ts'
import { UK_DEEDS } from './uk/deeds.ts'

/** The words of Ukrainian posts, lower case, apostrophe ' . */
export const UK: Words = {
  ...UK_COUNTED,
  ...UK_SIDES,
  ...UK_HAPPENING,
  ...UK_TIME,
  ...UK_BINDING,
  ...UK_VOICES,
  ...UK_ASIDE,
  ...UK_DEEDS,
}

import type { Words } from './idea.ts'
import { RU_COUNTED } from './ru/counted.ts'
import { RU_SIDES } from './ru/sides.ts'
import { RU_HAPPENING } from './ru/happening.ts'
import { RU_TIME } from './ru/time.ts'
import { RU_BINDING } from './ru/binding.ts'
import { RU_VOICES } from './ru/voices.ts'
import { RU_ASIDE } from './ru/aside.ts'
import { RU_DEEDS } from './ru/deeds.ts'

/** The words of Russian posts, lower case, ё as е. */
export const RU: Words = {
  ...RU_COUNTED,
  ...RU_SIDES,
  ...RU_HAPPENING,
  ...RU_TIME,
  ...RU_BINDING,
  ...RU_VOICES,
  ...RU_ASIDE,
  ...RU_DEEDS,
}

import { DECISIONS, type Telling, type What } from './operator-matter.ts'

/** What a press in the operators' chat asks for. */
export type OperatorAction =
  | Readonly<{ do: 'card'; review: number }>
  | Readonly<{ do: 'next'; review: number }>
  | Readonly<{ do: 'decide'; review: number; what: What }>
  /** Said once more, where the post is gone. */
  | Readonly<{ do: 'sure'; review: number; what: Telling }>
  | Readonly<{ do: 'fields'; review: number }>
  | Readonly<{ do: 'ask'; review: number; field: string }>
  | Readonly<{ do: 'undo'; review: number; decision: number }>
  | Readonly<{ do: 'pause' | 'resume' | 'read'; handle: string }>
  | Readonly<{ do: 'send' | 'cancel'; notice: number }>
  | Readonly<{ do: 'parked' }>
  /** `round`: how often was decided about that broadcast when the button was shown. */
  | Readonly<{ do: ParkedVerb; broadcast: number; round: number }>

/** To send again or to drop what is parked; first asked, then done. */
export type ParkedVerb = 'again' | 'again_sure' | 'drop' | 'drop_sure'

const FORM = 'op1'

/** Writes an action as a button carries it: ASCII, at most 64 bytes. */
export const operatorData = (action: OperatorAction): string =>
  [FORM, ...Object.values(action).map(String)].join(':')

/** Whether a button is one of the operators'; whoever else presses it is answered as to an old one. */
export const isOperatorData = (data: string): boolean => data.startsWith(`${FORM}:`)

type Read = (verb: string, first: string, second: string) => OperatorAction | null

const isOneOf =
  <Verb extends string>(...verbs: Verb[]) =>
  (verb: string): Verb | undefined =>
    verbs.find((one) => one === verb)

const aboutReview = isOneOf('card', 'next', 'fields')
const tellingOf = isOneOf('publish', 'tell')
const aboutSource = isOneOf('pause', 'resume', 'read')
const aboutNotice = isOneOf('send', 'cancel')
const aboutParked = isOneOf('again', 'again_sure', 'drop', 'drop_sure')

const READERS: readonly (readonly [form: RegExp, read: Read])[] = [
  [
    /^op1:(card|next|fields):(\d{1,15})$/u,
    (verb, review) => {
      const known = aboutReview(verb)
      return known === undefined ? null : { do: known, review: Number(review) }
    },
  ],
  [
    /^op1:(decide):(\d{1,15}):([a-z_]{1,16})$/u,
    (_, review, word) => {
      const what = DECISIONS.find((one) => one === word)
      return what === undefined ? null : { do: 'decide', review: Number(review), what }
    },
  ],
  [
    /^op1:(sure):(\d{1,15}):(publish|tell)$/u,
    (_, review, word) => {
      const what = tellingOf(word)
      return what === undefined ? null : { do: 'sure', review: Number(review), what }
    },
  ],
  [
    /^op1:(ask):(\d{1,15}):([a-z_]{1,32})$/u,
    (_, review, field) => ({ do: 'ask', review: Number(review), field }),
  ],
  [
    /^op1:(undo):(\d{1,15}):(\d{1,15})$/u,
    (_, review, decision) => ({ do: 'undo', review: Number(review), decision: Number(decision) }),
  ],
  [
    /^op1:(pause|resume|read):(\w{1,32})$/u,
    (verb, handle) => {
      const known = aboutSource(verb)
      return known === undefined ? null : { do: known, handle }
    },
  ],
  [
    /^op1:(send|cancel):(\d{1,15})$/u,
    (verb, notice) => {
      const known = aboutNotice(verb)
      return known === undefined ? null : { do: known, notice: Number(notice) }
    },
  ],
  [/^op1:parked$/u, () => ({ do: 'parked' })],
  [
    /^op1:((?:again|drop)(?:_sure)?):(\d{1,15}):(\d{1,9})$/u,
    (verb, broadcast, round) => {
      const known = aboutParked(verb)
      return known === undefined
        ? null
        : { do: known, broadcast: Number(broadcast), round: Number(round) }
    },
  ],
]

/** Reads what a button carries; null for anything this program did not write. */
export function parseOperatorData(data: string): OperatorAction | null {
  for (const [form, read] of READERS) {
    const match = form.exec(data)
    if (match !== null) return read(match[1] ?? '', match[2] ?? '', match[3] ?? '')
  }
  return null
}

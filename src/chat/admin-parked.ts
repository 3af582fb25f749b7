import type { Context } from 'grammy'
import type { Message } from '#notification/message.ts'
import type { OperatorAction, ParkedVerb } from '#notification/operator-action.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import { askParked, parkedMessage } from '#notification/operator-parked.ts'
import { transaction } from '#store/db.ts'
import { decideParked, parked, parkedDecisions } from '#store/parked.ts'
import type { Admin, Response } from './admin.ts'
import { keepName } from './review.ts'

/** So many decisions are shown below what is parked. */
const LAST_DECISIONS = 5

/** Shows what is parked, and what operators decided last. */
export const showParked = ({ deps, operator }: Admin): Message =>
  parkedMessage(parked(deps.db), parkedDecisions(deps.db, LAST_DECISIONS), operator)

type Pressed = Extract<OperatorAction, Readonly<{ do: 'parked' | ParkedVerb }>>

/** Carries out a press below what is parked: asks first, then sends again or drops. */
export function pressParked(admin: Admin, ctx: Context, action: Pressed): Response {
  const { deps, operator } = admin
  if (action.do === 'parked') return { message: showParked(admin) }
  if (action.do === 'again' || action.do === 'drop') {
    const one = parked(deps.db).find(({ notification }) => notification === action.broadcast)
    return one?.round === action.round
      ? { message: askParked(one, action.do, operator) }
      : tooLate(admin)
  }
  return decided(admin, ctx, action) ? { message: showParked(admin) } : tooLate(admin)
}

const tooLate = (admin: Admin): Response => ({
  say: operatorWordsIn(admin.operator.lang).answer.tooLate,
  message: showParked(admin),
})

/** What is decided, and by whom: both or nothing. */
function decided(
  { deps }: Admin,
  ctx: Context,
  { do: verb, broadcast, round }: Exclude<Pressed, Readonly<{ do: 'parked' }>>,
): boolean {
  const { from } = ctx
  if (from === undefined) return false
  const what = verb === 'again_sure' ? 'again' : 'drop'
  return transaction(deps.db, () => {
    const choice = { notification: broadcast, round, what, by: from.id } as const
    const decision = decideParked(deps.db, choice, deps.now())
    if (decision === null) return false
    keepName(deps, ctx)
    deps.log.info(decision, 'Parked messages decided')
    return true
  })
}

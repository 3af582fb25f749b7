import type { Composer, Context } from 'grammy'
import type { Message } from '#notification/message.ts'
import type { OperatorAction, ParkedVerb } from '#notification/operator-action.ts'
import {
  askField,
  askGone,
  fieldsCard,
  type Operator,
  reasonIn,
  reviewCard,
  undoCard,
} from '#notification/operator-card.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import {
  type Decided,
  isCorrectable,
  type Matter,
  tellingOfGone,
  type What,
} from '#notification/operator-matter.ts'
import { type Field, fieldsOf, fieldValue, parseField } from '#statement/correct.ts'
import { transaction } from '#store/db.ts'
import { lastDecisions, recordCorrection } from '#store/decisions.ts'
import { countOpenMatters, matterOf, openMatters } from '#store/matters.ts'
import { openReviewOf, questionOf, recordQuestion } from '#store/operator-messages.ts'
import { keepOperator } from '#store/operators.ts'
import type { Admin, Response } from './admin.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { sendMessage } from './send.ts'

const plain = (html: string): Message => ({ html, buttons: [], silent: true })

/** Shows the oldest open card, or the one after `last`; says so where nothing waits. */
export function openReview({ deps, operator }: Admin, last: number | null): Message {
  const words = operatorWordsIn(operator.lang).review
  const open = openMatters(deps.db, { limit: 1000 })
  const next = open[last === null ? 0 : (open.indexOf(last) + 1) % Math.max(open.length, 1)]
  const matter = next === undefined ? null : matterOf(deps.db, next)
  if (matter === null) return plain(words.none)
  const card = reviewCard(matter, operator)
  return {
    ...card,
    html: `${words.waiting(countOpenMatters(deps.db))}\n\n${card.html}`,
    silent: true,
  }
}

type ReviewAction = Exclude<
  OperatorAction,
  Readonly<{
    do: 'pause' | 'resume' | 'read' | 'send' | 'cancel' | 'parked' | ParkedVerb
  }>
>

/** Carries out a press on a card. */
export function pressReview(
  admin: Admin,
  ctx: Context,
  action: ReviewAction,
  by: number,
): Response | Promise<Response> {
  const { deps, operators, operator } = admin
  const { review } = action
  const matter = matterOf(deps.db, review)
  if (matter === null) return { say: operatorWordsIn(operator.lang).answer.tooLate }
  switch (action.do) {
    case 'card':
      return { message: reviewCard(matter, operator) }
    case 'next':
      return { message: openReview(admin, review) }
    case 'fields':
      return {
        message: isCorrectable(matter)
          ? fieldsCard(matter, operator)
          : reviewCard(matter, operator),
      }
    case 'ask':
      return ask(admin, ctx, matter, action.field)
    case 'decide':
      return decideOrAsk(admin, ctx, matter, { review, what: action.what, by })
    case 'sure':
      return decideNow(admin, ctx, { review, what: action.what, by })
    case 'undo':
      return shown(
        admin,
        review,
        byName(admin, ctx, () => operators.undo(action.decision, by)),
        'undo',
      )
  }
}

type Choice = Readonly<{ review: number; what: What; by: number }>

/** Of a post that its channel took away nobody is told by one press. */
function decideOrAsk(admin: Admin, ctx: Context, matter: Matter, choice: Choice): Response {
  const telling = tellingOfGone(matter, choice.what)
  return telling === null
    ? decideNow(admin, ctx, choice)
    : { message: askGone(matter, telling, admin.operator) }
}

const decideNow = (admin: Admin, ctx: Context, { review, what, by }: Choice): Response =>
  shown(
    admin,
    review,
    byName(admin, ctx, () => admin.operators.decide(review, what, by)),
  )

/** Keeps with what was decided what its operator is called: both or nothing. */
function byName({ deps }: Admin, ctx: Context, decide: () => Decided): Decided {
  return transaction(deps.db, () => {
    const decided = decide()
    if (decided.is === 'decided' || decided.is === 'undone') keepName(deps, ctx)
    return decided
  })
}

/** Keeps what an operator who decided something is called. */
export function keepName({ db, now }: Dependencies, { from }: Context): void {
  if (from === undefined) return
  const name = from.username === undefined ? from.first_name : `@${from.username}`
  keepOperator(db, { user: from.id, name }, now())
}

/** Shows the card as it stands after a press, and says what could not be done. */
function shown(
  { deps, operator }: Admin,
  review: number,
  decided: Decided,
  asked: 'decide' | 'undo' = 'decide',
): Response {
  deps.log.info({ review, outcome: decided.is }, 'Review pressed')
  const matter = matterOf(deps.db, review)
  const late = asked === 'undo' ? 'undone' : whyLate(matter)
  return {
    say: sayingOf(decided, operator, late),
    message: matter === null ? null : reviewCard(matter, operator),
  }
}

/** Why a press comes too late: somebody was faster, or the post says something else by now. */
type Late = 'decided' | 'edited' | 'undone'

const whyLate = (matter: Matter | null): Late =>
  matter !== null && !matter.open && matter.decision === null ? 'edited' : 'decided'

function sayingLate(late: Late, { lang }: Operator): string {
  const { answer: words, review } = operatorWordsIn(lang)
  return { decided: words.tooLate, edited: review.void, undone: words.alreadyUndone }[late]
}

function sayingOf(decided: Decided, operator: Operator, late: Late): string | null {
  const { answer: words } = operatorWordsIn(operator.lang)
  switch (decided.is) {
    case 'decided':
    case 'undone':
      return null
    case 'too_late':
      return sayingLate(late, operator)
    case 'not_undoable':
      return words.notUndoable
    case 'unfit':
      return [words.unfit, ...decided.faults.map((fault) => reasonIn(fault, operator))].join(' ')
  }
}

/** Shows the newest decision and asks whether to take it back; nothing is undone before a press. */
export function askToUndo({ deps, operator }: Admin): Message {
  const words = operatorWordsIn(operator.lang).answer
  const [last] = lastDecisions(deps.db, 1)
  const review = last?.reviews.at(-1)
  const matter = review === undefined ? null : matterOf(deps.db, review)
  return matter === null || last === undefined
    ? plain(words.nothingToUndo)
    : undoCard(matter, last.id, operator)
}

const fieldNamed = ({ statement }: Matter, name: string): Field | undefined =>
  fieldsOf(statement).find((field) => field === name)

/** Asks for a field in a message of its own; which one it asks for is kept, not remembered. */
async function ask(
  { deps, operator }: Admin,
  ctx: Context,
  matter: Matter,
  name: string,
): Promise<Response> {
  const field = fieldNamed(matter, name)
  if (field === undefined || !isCorrectable(matter) || ctx.chatId === undefined) {
    return { message: reviewCard(matter, operator) }
  }
  const chat = ctx.chatId
  const outcome = await sendMessage(ctx.api, chat, askField(matter, field, operator))
  if (outcome.is === 'sent') {
    const { statementId } = matter
    recordQuestion(deps.db, { chat, messageId: outcome.messageId, statementId, field }, deps.now())
  }
  return { message: reviewCard(matter, operator) }
}

/** Takes answers to questions about fields; whatever answers nothing of ours goes on. */
export function answerQuestions(room: Composer<Context>, admin: (ctx: Context) => Admin): void {
  room.on('message:text', async (ctx, next) => {
    const asked = ctx.message.reply_to_message?.message_id
    const { deps } = admin(ctx)
    const question = asked === undefined ? null : questionOf(deps.db, ctx.chat.id, asked)
    if (question === null) return next()
    const typed = { ...question, text: ctx.message.text, by: ctx.from.id }
    await answer(deps, ctx, takeCorrection(admin(ctx), typed))
  })
}

function takeCorrection(
  { deps, operator }: Admin,
  typed: Readonly<{ statementId: string; field: string; text: string; by: number }>,
): Message {
  const words = operatorWordsIn(operator.lang)
  const { statementId, by } = typed
  const review = openReviewOf(deps.db, statementId)
  const matter = review === null ? null : matterOf(deps.db, review)
  if (review === null || matter?.open !== true) {
    return plain(sayingLate(whyLate(matter), operator))
  }
  const field = fieldNamed(matter, typed.field)
  const value = field === undefined ? undefined : parseField(field, typed.text)
  if (field === undefined || value === undefined) return plain(words.review.notUnderstood)
  const was = fieldValue(matter.statement, field)
  recordCorrection(deps.db, { statementId, field, value, was, by }, deps.now())
  deps.log.info({ review, field, by }, 'Field put right by an operator')
  const card = reviewCard(matterOf(deps.db, review) ?? matter, operator)
  return { ...card, html: `${words.review.corrected}\n\n${card.html}`, silent: true }
}

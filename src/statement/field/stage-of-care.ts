import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isStage } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the stage that a number counts is one of what is done for the freed: «На першому етапі їх оглядають
 * лікарі», "during the second stage psychologists work with them".
 */
export const isStageOfCare = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): boolean => {
  const { to } = clauseAt(sentence, at)
  return (
    at - sentence.from <= OPENING &&
    someToken(tokens, at + 1, at + 2, isStage) &&
    someToken(tokens, at + 2, Math.min(sentence.to, to + 1 + BEHIND), isCaring) &&
    !has(sentence, MOVED)
  )
}

const OPENING = 3
const BEHIND = 6
const MOVED: readonly Idea[] = [...SWAPPED, 'exchange', 'repatriation', 'home', 'happened']
const isCaring = anyWord(`
  огляда{ють,є} оглянуть осматрива{е,ю}т осмотрят обстеж{ують,ать,ення} обследу{е,ю}т
  обследование ліку{ють,вання,є} лечат лечение працю{ють,є,ватимуть} работа{е,ю}т
  допомага{ють,є} помога{е,ю}т консульту* реабіліт* реабилит* карантин* психолог*
  examine{,s} examined treat{,s} treated treatment check-up{,s} psychologist{,s} rehabilitat*
  quarantine
`)

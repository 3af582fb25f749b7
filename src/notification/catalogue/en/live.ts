import { countingIn, listingIn } from '#notification/catalogue/counting.ts'
import type { CorrectedBy, LiveWords } from '#notification/catalogue/live-words.ts'
import { people } from './counts.ts'

const { number, form, count } = countingIn('en')
const list = listingIn('en')

const CORRECTED: Readonly<Record<CorrectedBy, string>> = {
  headquarters: 'the Headquarters has given another number',
  us: 'we have put the number right; this does not come from the Headquarters',
  others: 'the number has been corrected',
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of messages sent already, in English. */
export const enLive: LiveWords = {
  atTime: (time) => `at ${time}`,
  onMoment: (moment) => `on ${moment}`,
  corrected: (when, by, figures) => `Corrected ${when}: ${CORRECTED[by]}. ${figures.join(' ')}`,
  wasIs: (was, is) =>
    is === null
      ? `It was ${number(was)}; now no number is published.`
      : `It was ${number(was)}; it is now ${number(is)}.`,
  partWasIs: (part, was, is) =>
    is === null
      ? `${upper(part)}: it was ${number(was)}; now it is not stated.`
      : `${upper(part)}: it was ${number(was)}; it is now ${number(is)}.`,
  correctedFacts: (when, facts) => `Corrected ${when}. ${facts.join(' ')}`,
  dayWasIs: (was, is) => `The date: ${is} (earlier given as ${was}).`,
  ordinalWasIs: (was, is) =>
    is === null
      ? `The number of the exchange: it was ${number(was)}, now it is not stated.`
      : `The number of the exchange: it was ${number(was)}, it is ${number(is)}.`,
  mergedInto: (when, what, day, was) =>
    `Corrected ${when}: this post is about the ${what === 'prisoner_exchange' ? 'exchange' : 'repatriation'} of ${day}${was === null ? '' : ` (earlier given as ${was})`}.`,
  gateCorrected: (when) => `Updated ${when}.`,
  noLongerConfirmed: (when, byUs) =>
    byUs
      ? `Corrected ${when}: we told this by mistake, and no Ukrainian channel confirms it.`
      : `Corrected ${when}: no Ukrainian channel confirms this any more.`,
  updateNumber: (day, value) =>
    value === null
      ? `Prisoner exchange, ${day}: no number is published any more`
      : `Prisoner exchange, ${day}: ${count(value, { one: 'person', other: 'people' })} ${form(value, { one: 'has', other: 'have' })} come home`,
  updateStage: (day, stage) => `Prisoner exchange, ${day}: ${stage}`,
  updateSee: 'The full message above has been updated.',
  retraction: ({ day, when }, reason) => {
    switch (reason) {
      case 'our_mistake':
        return `We were wrong: the message about an exchange of ${day} that we sent ${when} was sent in error. The mistake is ours and not the channel’s. We are checking whether that exchange took place. We apologise.`
      case 'unconfirmed':
        return `We were wrong: no Ukrainian channel confirms the exchange of ${day} that we told you of ${when}. We apologise. The reason: the channel has changed the post that we went by.`
      case 'post_gone':
        return `We were wrong: the exchange of ${day} that we told you of ${when} did not take place. We apologise. The reason: the channel has removed the post that we relied on.`
      case 'post_changed':
        return `We were wrong: the exchange of ${day} that we told you of ${when} did not take place. We apologise. The reason: the channel has changed the post that we relied on.`
    }
  },
  people,
  retractionOfGate:
    'We were wrong: the message that this one replies to should not have been sent. We apologise.',
  retracted: ({ day, when }, reason) =>
    reason === 'our_mistake'
      ? `Withdrawn ${when}. We told you of an exchange of ${day} by mistake; it is being checked. We apologise.`
      : `Withdrawn ${when}. The exchange of ${day} that this message told of did not take place. We apologise for the mistake.`,
  retractedSeveral: ({ days, more, when }, reason) => {
    const all = list([...days, ...(more === 0 ? [] : [`${number(more)} more`])])
    return reason === 'our_mistake'
      ? `Withdrawn ${when}. We told you of the exchanges of ${all} by mistake; it is being checked. We apologise.`
      : `Withdrawn ${when}. The exchanges of ${all} that this message told of did not take place. We apologise for the mistake.`
  },
  retractedGate: (when) => `Withdrawn ${when}. This message was sent in error. We apologise.`,
  held: (moment) =>
    `The post appeared on ${moment}; this message waited while notifications were off.`,
  heldHere: (moment) => `The post appeared on ${moment}; this message comes late.`,
  missed: 'While notifications were off',
  missedHere: 'While nothing was posted here',
  missedMore: (more) => `And ${number(more)} more ${more === 1 ? 'exchange' : 'exchanges'}.`,
  missedExchanges: (events, days) =>
    `There ${events === 1 ? 'was an exchange' : `were ${number(events)} exchanges`}: ${list(days)}.`,
  missedBodies: (several) =>
    several
      ? "New posts in the Coordination Headquarters' channel."
      : "A new post in the Coordination Headquarters' channel.",
  missedNote: 'There will be no separate notifications about this.',
  look: 'View',
  readPosts: 'Read',
}

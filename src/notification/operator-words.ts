import type { UnreadableReason } from '#post/channel.ts'
import type { ReviewCode } from '#statement/review.ts'
import type { Kind } from '#statement/statement.ts'
import type { Alarm, PostEvent } from './operator.ts'
import type { Telling, What } from './operator-matter.ts'

/** Why a person is asked, beside what reading a text may leave open. */
type LaterCode =
  | 'put_right'
  | 'perhaps_cut'
  | 'no_longer_news'
  | 'post_missing'
  | 'nothing_to_correct'
  | 'in_future'
  | 'no_count'
  | 'figures_far_apart'
  | 'not_written'
  | 'figure_fell'
  | 'sum_fell'
  | 'total_differs'
  | 'agreement_proposed'

/** What a detail of a review is told by, beside days, measures and holders. */
type DetailWord =
  | 'places'
  | 'civilians'
  | 'exchanges'
  | 'returned'
  | 'bodies'
  | 'ukraine'
  | 'russia'
  | 'each_side'
  | 'exact'
  | 'at_least'
  | 'all_of_category'
  | 'offer'

/** The words of one language for those who run the bot. */
export type OperatorWords = Readonly<{
  review: Readonly<{
    title: string
    kind: Readonly<Record<Kind, string>>
    why: Readonly<Record<ReviewCode | LaterCode, string>>
    fields: string
    field: Readonly<Record<'day' | 'ordinal' | 'stage' | 'figure', string>>
    notStated: string
    choice: Readonly<Record<What, string>>
    done: Readonly<Record<What, string>>
    by: (who: string, when: string) => string
    settled: string
    withdraw: string
    correct: string
    undo: string
    back: string
    post: string
    history: string
    /** Above our copy of a post that its channel took away. */
    gone: string
    askGone: Readonly<Record<Telling, string>>
    sure: Readonly<Record<Telling, string>>
    void: string
    ask: (field: string, isDay: boolean) => string
    notUnderstood: string
    corrected: string
    none: string
    waiting: (count: number) => string
    next: string
    edited: string
  }>
  detail: Readonly<Record<DetailWord, string>>
  answer: Readonly<{
    tooLate: string
    unfit: string
    notUndoable: string
    askUndo: string
    keep: string
    alreadyUndone: string
    nothingToUndo: string
    decided: string
  }>
  alarm: Readonly<{
    raised: string
    again: string
    mended: string
    /** What holds again once it is mended. */
    holds: Readonly<
      Record<Exclude<Alarm['is'], 'unreadable' | 'silent' | 'broadcast' | 'no_channel'>, string>
    >
    readable: (handle: string) => string
    writes: (handle: string) => string
    told: (handle: string) => string
    since: (when: string) => string
    unreadable: (handle: string, reason: UnreadableReason, said: string) => string
    silent: (handle: string, when: string) => string
    outbox: (due: number, when: string) => string
    broadcast: (handle: string, reason: string) => string
    noChannel: (handle: string, reason: string) => string
    found: (handle: string) => string
    token: string
    conflict: string
    disk: (megabytes: number) => string
    backup: (reason: string) => string
    backupOverdue: (hours: number) => string
    clock: (seconds: number) => string
  }>
  /** What each command does, for the menu of the operators' chat. */
  menu: Readonly<
    Record<'admin' | 'review' | 'undo' | 'sources' | 'sent' | 'parked' | 'notice', string>
  >
  help: string
  /** What is kept of operators themselves. */
  helpNames: string
  /** Their chat became a supergroup and has another number. */
  moved: (to: number) => string
  /** Several settings name one channel; which they are, and which counts. */
  sameChannel: (named: string, counts: string) => string
  /** What happened to a post, by its address. */
  post: Readonly<Record<PostEvent, (url: string) => string>>
  historyRead: (handle: string, posts: number, lowest: number) => string
  parked: (broadcast: number, messages: number, error: string) => string
  feedback: string
  backlog: (waiting: number) => string
  admin: Readonly<{
    title: string
    sources: string
    reads: (ago: string) => string
    paused: string
    silent: (when: string) => string
    neverRead: string
    outbox: (due: number, parked: number) => string
    outboxEmpty: string
    chats: (active: number, stopped: number) => string
    reviews: (count: number) => string
    alarms: (count: number) => string
    noAlarms: string
    backup: (when: string | null) => string
    noBackups: string
    schema: (version: number) => string
    minutes: (count: number) => string
    pause: string
    resume: string
    readNow: string
    askedToRead: string
  }>
  sent: Readonly<{
    title: (id: number, kind: string) => string
    /** What kind of broadcast it is; an unknown one is told as it is. */
    kind: Readonly<Record<string, string>>
    counts: Readonly<Record<'due' | 'sent' | 'dropped' | 'parked', string>>
    notQueued: string
    unknown: string
    none: string
  }>
  /** What is parked: `parked` above is how operators hear of it. */
  parkedList: Readonly<{
    title: string
    none: string
    broadcast: (id: number, kind: string, when: string) => string
    about: (event: string) => string
    withdrawn: string
    counts: (messages: number, edits: number) => string
    said: (error: string) => string
    more: (broadcasts: number) => string
    again: (id: number) => string
    drop: (id: number) => string
    ask: Readonly<Record<'again' | 'drop', string>>
    sure: Readonly<Record<'again' | 'drop', string>>
    back: string
    decided: string
    done: Readonly<Record<'again' | 'drop', (id: number, messages: number) => string>>
  }>
  notice: Readonly<{
    usage: string
    /** `known`: what may be written there. */
    wrong: Readonly<Record<'lang' | 'topic', (value: string, known: string) => string>>
    unknownOption: (name: string) => string
    twice: (name: string) => string
    /** How many chats, of which language and topic: each is named, or said to be all. */
    preview: (audience: number, language: string | null, topic: string | null) => string
    send: string
    cancel: string
    onItsWay: (id: number) => string
    cancelled: string
    tooLong: string
  }>
}>

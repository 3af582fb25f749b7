import type { UnreadableReason } from '#post/channel.ts'
import type { Kind } from '#statement/statement.ts'
import type { What } from './operator-matter.ts'

/** The words of one language for those who run the bot. */
export type OperatorWords = Readonly<{
  review: Readonly<{
    title: string
    kind: Readonly<Record<Kind, string>>
    /** Why a person is asked, by the code of the review; an unknown code is told as it is. */
    why: Readonly<Record<string, string>>
    fields: string
    field: Readonly<Record<'day' | 'ordinal' | 'stage' | 'figure', string>>
    notStated: string
    choice: Readonly<Record<What, string>>
    done: Readonly<Record<What, string>>
    by: (who: number, when: string) => string
    settled: string
    withdraw: string
    correct: string
    undo: string
    back: string
    post: string
    history: string
    void: string
    ask: (field: string, isDay: boolean) => string
    notUnderstood: string
    corrected: string
    none: string
    waiting: (count: number) => string
    next: string
    edited: string
  }>
  answer: Readonly<{
    tooLate: string
    unfit: string
    notUndoable: string
    undone: string
    nothingToUndo: string
    decided: string
  }>
  alarm: Readonly<{
    raised: string
    again: string
    mended: string
    since: (when: string) => string
    unreadable: (handle: string, reason: UnreadableReason, said: string) => string
    silent: (handle: string, when: string) => string
    outbox: (due: number, when: string) => string
    token: string
    conflict: string
    disk: (megabytes: number) => string
    backup: (reason: string) => string
    clock: (seconds: number) => string
  }>
  /** What each command does, for the menu of the operators' chat. */
  menu: Readonly<Record<'admin' | 'review' | 'undo' | 'sources' | 'sent' | 'notice', string>>
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
    schema: (version: number) => string
    minutes: (count: number) => string
    pause: string
    resume: string
    readNow: string
    askedToRead: string
    commands: string
  }>
  sent: Readonly<{
    title: (id: number, kind: string) => string
    counts: Readonly<Record<'due' | 'sent' | 'dropped' | 'parked', string>>
    notQueued: string
    unknown: string
  }>
  notice: Readonly<{
    usage: string
    preview: (audience: number, language: string | null, topic: string | null) => string
    send: string
    cancel: string
    onItsWay: (id: number) => string
    cancelled: string
    tooLong: string
  }>
}>

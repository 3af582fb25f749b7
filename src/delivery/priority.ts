import type { NotificationKind } from './delivery.ts'

/** Who goes first: the smaller number. An answer to a person waits here for nothing but a 429 of the whole bot. */
export const PRIORITY = {
  /** One message to a public channel reaches more people than any other. */
  broadcast: 0,
  alert: 1,
  correction: 2,
  quota: 3,
  digest: 4,
} as const

export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY]

/** Says how urgent a notification of a kind is; edits have the urgency of a correction. */
export function priorityOf(kind: NotificationKind): Priority {
  switch (kind) {
    case 'alert':
    case 'update':
    case 'retraction':
      return PRIORITY.alert
    case 'quota':
      return PRIORITY.quota
    case 'digest':
      return PRIORITY.digest
  }
}

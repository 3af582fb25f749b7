import type { Files } from './files.ts'
import type { Inquiries } from './inquiries.ts'
import type { Parameters, Upload } from './parameters.ts'
import type { ProfileBook } from './profile.ts'
import type { Gate } from './rates.ts'
import type { CallbackAnswer, InlineAnswer } from './telegram.ts'
import type { UpdateQueue } from './update-queue.ts'
import type { Webhook } from './webhook.ts'
import type { World } from './world.ts'

/** All that the methods work upon. */
export type Service = Readonly<{
  world: World
  queue: UpdateQueue
  webhook: Webhook
  gate: Gate
  files: Files
  profile: ProfileBook
  callbacks: Inquiries<CallbackAnswer>
  inlines: Inquiries<InlineAnswer>
}>

/** One call, its parameters checked. */
export type Incoming = Readonly<{
  parameters: Parameters
  /** Uploaded files by the name of their part, for `attach://name`. */
  attached: ReadonlyMap<string, Upload>
  /** Calls back once when the client goes away. */
  onGone: (callback: () => void) => void
}>

/** Does a method's work: gives its `result`, or throws an ApiError. */
export type Method = (service: Service, incoming: Incoming) => unknown

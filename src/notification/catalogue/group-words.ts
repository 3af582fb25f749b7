/** What is said in groups and channels, and to those who set them up. */
export type GroupWords = Readonly<{
  /** On being added, and to whoever asks for settings there. */
  setUp: string
  open: string
  /** To an administrator who writes as the group itself. */
  anonymous: string
  notAdmin: string
  unknownChat: string
  /** Told in private to who made the bot an administrator of a channel. */
  channel: (title: string) => string
}>

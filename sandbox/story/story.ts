/** A piece of a post's text and how it is set; a text is its pieces one after another. */
export type Span = Readonly<{
  text: string
  /** `strong` quotes another post inside a service post; `custom_emoji` is of Telegram's paid sets. */
  is: 'plain' | 'bold' | 'italic' | 'spoiler' | 'quote' | 'strong' | 'custom_emoji'
  href?: string
}>

export type Media =
  /** One picture, or an album that takes an id for each of them. */
  | Readonly<{ is: 'photos'; names: readonly string[] }>
  | Readonly<{ is: 'video'; name: string; seconds: number }>
  | Readonly<{
      is: 'poll'
      question: string
      options: readonly Readonly<{ text: string; percent: number }>[]
      voters: number
    }>

export type Forward = Readonly<{ title: string; handle: string | null; id: number | null }>

/** A card that Telegram draws under a post from the page behind a link. */
export type LinkPreview = Readonly<{
  url: string
  site: string
  title: string
  description: string
}>

/** What a post is made of, whatever its number and moment. */
export type Content = Readonly<{
  /** `rich`: of the newer kind whose text the public preview does not show. */
  kind: 'own' | 'service' | 'forwarded' | 'rich'
  spans: readonly Span[]
  media?: Media
  forward?: Forward
  /** The `key` of the item that this one answers. */
  replyTo?: string
  linkPreview?: LinkPreview
  edited?: boolean
}>

/** A post before it has its number, which it gets when it is published. */
export type StoryItem = Content &
  Readonly<{
    /** Unique in the story. */
    key: string
    channel: string
    /** When it is published: ms, UTC, whole seconds. */
    at: number
    /** The row of the history whose facts the text was made from: `prisoner_exchange/2025-08-14/1`. */
    row: string | null
    /** A second row that the same post tells of: bodies handed over together with people. */
    alsoRow?: string
    /** How many ids before it belong to posts that the channel deleted. */
    gap: number
    /** What a button that publishes it is labelled with, in Ukrainian and in English. */
    label: string
    labelEn: string
  }>

/** A post as it stands in a channel. */
export type StoryPost = Content &
  Readonly<{
    channel: string
    /** Of an album the first id. */
    id: number
    /** All ids it takes. */
    members: readonly number[]
    /** ms, UTC. */
    publishedAt: number
    edited: boolean
    /** The spans' text without marks. */
    text: string
    /** `null` where a person wrote it in the sandbox. */
    key: string | null
    row: string | null
  }>

export type StoryChannel = Readonly<{
  handle: string
  title: string
  /** The number that Telegram knows the channel by, whatever its name. */
  id: number
  description: string
  subscribers: number
}>

export type Story = Readonly<{
  channels: readonly StoryChannel[]
  /** All posts of all channels in order of time. */
  items: readonly StoryItem[]
  /** The sandbox's first moment: what is older is in the channels already. */
  startsAt: number
}>

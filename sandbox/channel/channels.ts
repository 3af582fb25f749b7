import type { Channels, ChannelsOptions } from './types.ts'

/** Makes the story's channels, with everything before its start already published. */
export function createChannels(options: ChannelsOptions): Channels {
  throw new Error(`Cannot make channels of ${options.story.channels.length}: not written yet`)
}

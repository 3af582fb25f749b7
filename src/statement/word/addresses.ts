import { FILLER } from './entities.ts'

const MAY_HOLD = /:\/\/|www\.|t\.me\//iu
const LINK = /\[([^[\]\n]*)\](\((?:https?:\/\/|www\.|t\.me\/)[^\s()]*\))/giu
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\d.@])(?:www\.|t\.me\/))[^\s)»"]*[^\s)»".,!?;:…]/giu

/**
 * Leaves out the addresses of pages, whose letters are of no language of the text and whose numbers count nobody
 * («https://…/2025/04/12/115-polonenykh/»); of «[докладніше](https://…)» the words stay. No other place moves.
 */
export const withoutAddresses = (given: string): string =>
  MAY_HOLD.test(given)
    ? given
        .replace(LINK, (_, words: string, address: string) =>
          [FILLER, words, FILLER, filled(address)].join(''),
        )
        .replace(ADDRESS, filled)
    : given

const filled = (address: string): string => FILLER.repeat(address.length)

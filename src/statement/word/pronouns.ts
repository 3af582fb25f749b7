import { isTheir, isThem, isThis } from './small-words.ts'
import { anyWord } from './any-word.ts'
import { oneOf, wordsLike } from './word.ts'

/* Words that stand for those named before, point to them or say whose they are. */

/** Tells whether a word stands for several named before, as those who act: «вони». */
export const isThey = anyWord('вони они they')

/** Tells whether a word says that something is of those named before: «їхні», "their". */
export const isTheirs = anyWord('їх їхн* их their{,s}')

/** Tells whether a word stands for one named before, a man or a thing: «він», "it". */
export const isHe = anyWord('він вона воно он она оно it he she')

/** Tells whether a word points to several near: «ці», "these". */
export const isThese = anyWord('ці цих цим цими эти этих этим этими these those')

/** Tells whether a word points to one that is told of: «цього», "this". */
export const isThisOne = anyWord(`
  цей ця цього цьому цим цю цій цієї этот эта этого этому этом этим эту этой
  this
`)

/** Tells whether a word points to several known: «тих», "the". */
export const isTheOrThese = anyWord('the these those ці цих ті тих эти этих те тех')

/** Tells whether a word takes in everybody: «усіх», "all". */
export const isAll = anyWord('all усі всі все усіх всіх всех')

/** Tells whether a word begins what is told of somebody named before it: «які», "who". */
export const isWhoOrWhich = anyWord(`
  як{ий,а,е,і,ого,ої,ому,ій,им,их,ими,у,ою} котр* котор* що что хто кто кого
  who whom whose which that
`)

/** Tells whether a word stands for whoever does something: «хто», "who". */
export const isWhoever = anyWord('who хто кто')

/** Tells whether a word says that somebody is of our own: «наших», "ours". */
export const isOurs = anyWord('наш{,а,е,у,і,и,ого,его,ому,ему,ої,ей,их,им,ими,ою,ій} our{,s}')

/** Tells whether a word says whose somebody is, ours or of any other: «своїх», "its". */
export const isPossessive = wordsLike(
  /^(?:its|their|our|his|her|my|його|її|їх|їхн\p{L}+|наш(?:а|е|у|і|и|ого|его|ому|ему|ої|ей|их|им|ими|ою|ій)|сво\p{L}{1,3}|его|её|ее|их)$/u,
)

/** Tells whether a word begins a clause of what is theirs: «чиї», "whose". */
export const isWhose = anyWord('чиї чьи whose')

/** Tells whether a word points to what is told of, one or several: «це», «цього», "these". */
export const isThisInAnyForm = oneOf(isThis, isThisOne, isThese)

/** Tells whether a word stands for several named before, in whatever case: «вони», «їхні», «ними», "them". */
export const isAnyOfThem = oneOf(isThey, isTheirs, isThem)

/** Tells whether a word stands for several named before, or takes in everybody: «їх», «усі», "them". */
export const isTheyOrAll = oneOf(isThey, isTheir, isAll, isThem)

/** Tells whether a word points to several known or takes in everybody: «цих», "all". */
export const isAllOfThese = oneOf(isTheOrThese, isAll)

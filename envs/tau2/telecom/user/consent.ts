/** Whether the user is asked if it agrees, and not to do it: `are you willing to pay?` */
export function asksConsent(words: readonly string[]): boolean {
  const said = words.join(' ')
  return !/\byou please\b/.test(said) && consents.test(said)
}

const feeling = 'willing|okay|alright|fine|happy|comfortable|prepared|ready|open|glad'
const agreeing = 'agree|accept|consent|approve|like|want|wish|prefer|care|consider|pay'

const consents = new RegExp(
  [
    `\\b(?:would|will|do|did) you (?:${agreeing})\\b`,
    `\\b(?:are|is|be|would) (?:you|it|that|this) (?:be )?(?:${feeling}|able|acceptable|possible)\\b`,
    `\\byou (?:are|be|would be) (?:${feeling})\\b`,
    `\\byou be (?:${feeling})\\b`,
    `\\b(?:that|whether|(?:confirm|know|me|sure) if) you (?:${agreeing}|will|would)\\b`,
    `\\bwould (?:\\w+ ){1,5}be (?:${feeling}|acceptable|possible)\\b`,
    '\\b(?:that|if|whether) (?:i|we) (?:may|can|should|could)\\b',
    '\\byes or no\\b|\\byes no\\b',
  ].join('|'),
)

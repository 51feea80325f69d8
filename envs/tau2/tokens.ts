/** What the reference opens every conversation with, in the agent's name. */
export const greeting = 'Hi! How can I help you today?'

/** The token with which an agent ends a conversation, and the name of the call that means the same. */
export const stopToken = '###STOP###'
export const stopCall = 'done'

const userStopTokens = [stopToken, '###TRANSFER###', '###OUT-OF-SCOPE###']

/** Whether a user's words end the conversation. */
export function userStops(text: string): boolean {
  return userStopTokens.some((token) => text.includes(token))
}

/** What is said without wanting the phone touched. */
export const telling = {
  'wait for transfer': ['YOU ARE BEING TRANSFERRED TO A HUMAN AGENT. PLEASE HOLD ON.'],
  'all done': [
    'I am glad that we could solve this. Is there anything else I can help you with today?',
    'Great, everything is working again! Can I do anything else for you?',
    'Perfect, then we have fixed it. Is there anything else?',
    'Wonderful. If there is nothing else, I wish you a nice day. Goodbye!',
    'Thank you for your patience, the problem is solved now. Do you need help with anything else?',
    'Excellent! That resolves the issue. Have a great day, John!',
    'Thanks for confirming. Glad to hear that it works now. Anything else?',
    'That is good news. Thank you for calling, and enjoy the rest of your day!',
  ],
} as const

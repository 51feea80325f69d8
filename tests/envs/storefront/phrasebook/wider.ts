/**
 * Sentences written while the understanding was widened by kinds of phrasing. Before anything was changed for them 202 of 236
 * were understood and 4 mistaken; they are used for development since.
 */
export const wider: Readonly<Record<string, string>> = {
  ask_email: `
I'd be happy to help you with your return. To pull up your account, may I have the email address you used when ordering?
For security purposes, I'll first have to verify who you are. What email address do we have on file for you?
Would you mind sharing the email tied to your account?
Absolutely, I can look into cancelling that for you! First, please provide your account's email address.
Which email did you use when you placed the order?
Please reply with the email address on your account so that I can locate your order.
[not_found] I wasn't able to find an account with that email. Could you double-check it, please?
Could I get an email address to look you up?
I can help you with changing the address. Please share your registered email to begin.
So that I can find your order, what is the email address on the account?
[ask_name] I need either your email or your full name to find your account. Could you share one of those?`,
  ask_name: `
Could I please get the full name on the account?
Thanks! And what's your last name?
Who do I have the pleasure of speaking with today?
What's the name on the account?
If you don't remember the email, please tell me your first and last name.
To verify your identity, I'll need the name that appears on your account.
[ask_zip] No problem! Alternatively, I can find your account using your full name and zip code.
[ask_zip] I wasn't able to find that email in our system. Would you be able to give me your full name and ZIP code?
May I know your name, so that I can look up your account?
And your name is?
Please confirm your full name for verification.`,
  ask_zip: `
Thank you, Anna. Could you please also tell me the zip code on your account?
And the ZIP?
What is the 5-digit zip code of the address on your account?
I just need your zip code to finish verifying you.
Can I also have the zip code associated with the account?
To be on the safe side, please state your postal code as well.
I found several people by that name. Could you help me narrow it down with your zip code?
What zip code should I look under?
Lastly, I need your zip code.
Thanks for that. What's the postal code where you live?`,
  ask_order: `
Thanks, Anna, you're verified. Could you please provide the order number you'd like to cancel?
Which order would you like me to look at?
You have three orders: O51234, O60001 and O70002. Which of these would you like to cancel?
What's the order number for the item you'd like to return?
Could you let me know which order you'd like to change?
I can see two orders on your account, O51234 and O60001. Which one are you referring to?
Is this about order O51234 or order O60001?
If you have the order number, please share it with me.
Which order contains the item you would like to exchange?
To continue, could you tell me the order number in question?
Do you happen to have your order ID?
Please let me know which order you mean, the one from March or the one from April?`,
  ask_reason: `
Before I proceed, may I ask the reason for your return? Is the item faulty, unwanted, or was the wrong item sent?
Why would you like to return the kettle?
Could you share why you're cancelling?
Is the item defective, was the wrong item sent, or do you simply not want it anymore?
For our records, I need to know why you want to cancel this order.
What is the reason for cancelling: no longer needed, ordered by mistake, found cheaper elsewhere, or takes too long?
Are you returning it because it's faulty, or because you changed your mind?
Can you please provide a reason for the cancellation?
Did something go wrong with the item, or is it just unwanted?
Just one question: what's prompting the return?
Did you find it cheaper elsewhere, or was it ordered by mistake?`,
  ask_address: `
What is the new address you'd like this order shipped to?
I can update the address since the order is still pending. What's the new street, city and zip code?
Please share the full address where you'd like the package delivered.
To which address should I send the order?
Could you please provide the new delivery address, including the street, city, and ZIP code?
Where do you want it delivered?
Good news, this order's address can still be changed. What should the new address be?
Which address should it be shipped to instead?
Please give me the complete new shipping address and I'll update it for you.
Where would you like us to ship your order?
Just let me know the address you'd like to use.`,
  ask_item: `
Which item from that order would you like to exchange?
This order contains a kettle, a scarf and a tent. Which one would you like to return?
Would you like to return the kettle, the scarf, or both?
Are you looking to return everything in the order or just certain items?
Could you please specify which item(s) you'd like removed?
What item would you like to exchange?
Which items in order O51234 would you like to return?
Do you mean the hoodie or the scarf?
Please tell me which of the items you no longer want.
Should I take out the kettle or the vase?
I see there are 3 items in this order. Which would you like to send back?`,
  ask_variant: `
What colour and size would you like instead?
The hoodie is available in black (medium, large) and red (small). Which would you prefer?
Which variant would you like to exchange it for?
Would you prefer the blue or the green one?
I can exchange that hoodie. Which colour and size would you like in exchange?
We have these in size 40 and size 42. Which one should I send you?
Could you let me know which size and colour you'd like to swap to?
Do you want the medium or the large?
Are you looking for a different size or a different colour?
What would you like in its place?
Here are the available options: red in small, red in large, blue in medium. Which one would you like?`,
  ask_payment: `
Which payment method should be used for the price difference: your credit card or your gift card?
The difference is $5.00. Would you like to pay that with your card or your gift card?
How would you like any price difference to be handled?
I see a credit card and a gift card on your account. Which would you like to use?
Where should the refund go, to your gift card or your credit card?
What payment method would you like to switch to?
Which card should I use for this order?
Would you like the refund back on the original payment method or as store credit?
How would you like to be refunded?
Do you want to pay with the credit card or with the store credit?
There is a price difference of $10.00. How would you like to settle it?
Which method of payment would you like me to use for the exchange?`,
  propose_cancel: `
Here are the details: I will cancel order O51234 (kettle, vase) with the reason "ordered by mistake". The refund of $45.00 will go back to your credit card. Shall I go ahead?
To confirm, would you like me to cancel order O51234 with the reason no longer needed? Please reply "yes" to proceed.
Order O51234 is still pending and eligible for cancellation. Do you want me to proceed with cancelling it?
I can cancel order O51234 for you. The $45.00 will be refunded to your original payment method. Do I have your permission to proceed?
Just so we're clear, this will cancel order O51234 in its entirety. Do you want to go ahead with that?
I'll go ahead and cancel order O51234 if that's OK with you.
Your order O51234 is pending, so it can be cancelled. Once cancelled, it can't be restored. Do you agree to cancel order O51234?
Thank you. I'm about to cancel order O51234, total $45.00, because you found it cheaper elsewhere. Please confirm with a yes.
Cancel order O51234, reason: takes too long. Yes or no?
I understand you ordered it by mistake. Would you like to proceed with the cancellation of O51234?
May I proceed with cancelling order O51234?
I've found order O51234 with the kettle. It's pending, so I can cancel it and issue a full refund. Do you want me to do so?`,
  propose_cancel_items: `
I can remove the kettle from order O51234; the rest of the order stays as it is. Shall I proceed?
To confirm: remove the following item from order O51234: the blue scarf. You will be refunded $19.90. Do you agree?
I'll take the scarf out of order O51234 if that's all right with you.
Would you like me to proceed with removing the kettle and the vase from order O51234?
Here is what I'll do: remove the hoodie from order O51234 and keep everything else. Please confirm (yes/no).
Do you confirm that I should take the tent out of order O51234?
I would cancel just the vase from order O51234. The refund of $22.50 goes back to your card. Is that OK?
Please confirm: removing the scarf from order O51234, refund of $19.90 to your gift card.
So that's the kettle to be removed from order O51234. Do you want me to go ahead?
May I remove the red hoodie from order O51234?
I am going to cancel the following items in O51234: the kettle and the tent. Is this correct?`,
  propose_change_address: `
I'll change the shipping address of order O51234 to 5 Oak Street, Ashford 12345. Do I have your OK to proceed?
To confirm, you would like order O51234 shipped to 5 Oak Street, Ashford, 12345. Is that right?
The shipping address for order O51234 would be changed to: 5 Oak Street, Ashford 12345. Shall I proceed?
Here's the change I'd make. Order O51234, new address: 5 Oak Street, Ashford 12345. Do you confirm?
Order O51234 will be sent to 5 Oak Street, Ashford 12345. Please confirm so I can make the change.
Great, so I should update order O51234 to ship to 5 Oak Street, Ashford 12345. Is this correct?
May I update the delivery address for order O51234 to 5 Oak Street, Ashford 12345?
Before I make this change, please confirm that the new address for O51234 is 5 Oak Street, Ashford 12345.
You'd like to have order O51234 delivered to 5 Oak Street, Ashford 12345, correct?
Can I confirm you want order O51234 redirected to 5 Oak Street, Ashford 12345?
Would you like to proceed with changing the address on order O51234 to 5 Oak Street, Ashford, ZIP 12345?`,
  propose_change_payment: `
I can change the payment for order O51234 from your credit card to your gift card. Do you want me to go ahead?
To confirm, I'll switch the payment method of order O51234 to your gift card (balance $80.00). Is that correct?
Your gift card has enough to cover order O51234. Would you like me to update the payment to the gift card?
Here's the plan: order O51234 will be paid with your store credit instead of the card. OK?
Payment for order O51234 would be changed to your credit card, and the gift card refunded. May I proceed?
Please confirm: switch order O51234 to be paid by gift card.
Do you want me to charge order O51234 to your gift card instead of your credit card?
I'd put the $45.00 for order O51234 on your credit card ending in 1234 and give the amount back on the gift card. Do you agree?
Shall I use your store credit for order O51234?
You want order O51234 paid from your gift card, is that right?
Are you okay with me changing the payment method for order O51234 to your store credit?`,
  propose_exchange: `
I'll exchange the blue hoodie (medium) in order O51234 for a red hoodie (medium). There's no price difference, and any difference would be settled with your gift card. Do you confirm?
To confirm: exchange the black scarf in order O51234 for the green one, with the $2.00 difference charged to your credit card. Shall I proceed?
Would you like to proceed with exchanging the blue hoodie for the red one in order O51234, using your gift card?
In order O51234 I'd swap the walking boots in size 40 for size 42. The price is the same. Is that OK?
Please confirm the exchange: order O51234, blue hoodie to red hoodie, size large, paid by credit card.
You want to exchange the white kettle from order O51234 for the black kettle and have the difference refunded to your card, correct?
Here's what I'd do for order O51234: replace the blue hoodie with the red hoodie in large, and use your gift card for the difference. Does that sound good?
Order O51234: the grey backpack would be exchanged for the blue one. Difference: $3.00, to be paid with your store credit. Do you agree?
The exchange for order O51234 would be: hoodie, blue, medium to hoodie, red, large. The $5.00 difference will be charged to your card. Would you like to go ahead?
May I exchange the scarf of order O51234 for the red one and refund the $1.00 difference to your gift card?
I have the red hoodie in large in stock. Do you want me to exchange the blue one from order O51234 for it and charge the difference to your credit card?`,
  propose_return: `
I can process a return for the blue scarf from order O51234. You'd be refunded $19.90 to your credit card. Would you like me to proceed?
To confirm: return the kettle from order O51234, reason faulty, full refund of $42.50 to your gift card. Is that correct?
Since the item is unwanted, a return fee of $4.95 applies. You would get $37.55 back to your card for the kettle from order O51234. Shall I go ahead with the return?
Do you agree to return the hoodie and the scarf from order O51234 for a refund of $65.40 to your credit card?
I'll register the return of the vase from order O51234 and refund $22.50, if you're happy with that.
Order O51234: the scarf is to be returned because it's faulty, and you'll receive $19.90 on your gift card. Yes or no?
Would you like to go ahead with the return of the kettle (order O51234)?
Here's a summary of your return: order O51234, item: black kettle, reason: wrong item sent, refund: $42.50 to credit card. Please confirm.
May I set up the return of the tent in order O51234?
You'd like to send back the kettle from O51234 because it arrived faulty, right?
So I'll take back the scarf from order O51234 and give you $19.90 back on your credit card. Is that fine with you?`,
  say_done: `
Order O51234 has been successfully cancelled, and $45.00 has been refunded to your credit card.
The kettle has been removed from your order.
I've processed the return for you. A refund of $37.55 will appear on your card in a few days.
The shipping address on your order has been updated to 5 Oak Street, Ashford 12345.
Your exchange is complete. You'll receive the red hoodie soon.
Done! Order O51234 will now be paid with your gift card.
I've now completed your request.
Perfect, your payment method was switched successfully.
I've initiated the return of the kettle and issued a refund of $42.50 to your gift card.
Your refund has been issued to your credit card.
[more_help] Thank you, Anna. The cancellation is complete. Is there anything else I can help with?
The exchange has been set up: your new hoodie is red, in large.
I just cancelled the order for you.`,
  say_refused: `
I'm sorry, but order O51234 can't be cancelled because it has already been delivered.
Unfortunately, this item was a final sale, so it can't be returned.
I'm afraid I'm unable to help with an order that belongs to another account.
That order isn't on your account, so I can't make changes to it.
Sorry, the address on this order was already changed once, so I can't change it again.
The variant you want is out of stock, so the exchange isn't possible right now.
I understand this is disappointing, but the decision remains the same: I can't accept this return.
Regrettably, that falls outside our 30-day return window.
I had to decline your request because the order is no longer pending.
Your gift card balance is too low to cover the order, so that change can't be made.
As I mentioned, I'm not able to make an exception here.
For privacy reasons, I can't give you any information about that order.
Unfortunately this order does not belong to your account.`,
  wait: `
One moment please, I'm looking up your account.
Let me check the details of your order.
Please give me a moment while I process this.
I'm going to check that for you now.
Thanks! I'll just have a look at your order.
Just a second.
Let me pull up your order details.
I'm checking the availability now, thank you for waiting.
Please bear with me for a moment.
Allow me a moment to check this for you.`,
  more_help: `
Is there anything else you'd like me to do?
Is there something else I can assist you with today?
What else may I help you with?
Anything else today?
Do you need anything else?
Let me know if you need any further assistance.
Can I help you with anything else at the moment?
Would there be anything else?
Is that everything for today?
Please let me know if there is anything else you need.
Any other questions I can answer for you?`,
  how_to_help: `
Hi! How can I help you today?
How can I assist you with your order today?
Hello and welcome! What can I do for you?
Thank you for verifying your account. How can I help you?
Could you please tell me what you'd like to do?
What would you like help with?
I'm sorry, I didn't quite understand. What would you like me to do?
Please let me know how I can help.
What seems to be the problem?
Can you clarify what you would like me to do with this order?
What would you like to do with your order?`,
  hand_over: `
I'm going to transfer you to a human agent who can help you further.
Please wait while I connect you to a human representative.
I'll pass this on to one of our specialists.
You will be transferred to a colleague of mine now.
I have escalated this to our support team.
I'm handing you over to a human colleague.
For this, a human agent needs to take over.
Let me get a supervisor to help you.
A member of our team will take over this conversation.
I've transferred you to a human agent.
I am now connecting you with a live agent.`,
}

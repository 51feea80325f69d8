/**
 * Sentences written while the understanding was widened by kinds of phrasing. Before anything was changed for them 186 of 201
 * were understood and 3 mistaken; they are used for development since.
 */
export const widened: Readonly<Record<string, string>> = {
  ask_email: `
I can certainly assist you with exchanging your hoodie. May I start by asking for your account email?
Hello! To get you verified, could you provide the email address registered with us?
Kindly share your email so I can find your orders.
Sorry to hear that! Let's get this sorted. What email address is your account registered with?
Before we proceed with the refund, I need to verify your account. What's your email?
Which e-mail is your account under?
Can you type in the email address you shop with?
I need to verify your identity first. What is the email address on the account?
[ask_name] Could you please provide the email on your account, or alternatively your full name?`,
  ask_name: `
Could you tell me the name on the account?
What is your full name as it appears on the account?
I don't see an account with that email address. May I try your name instead?
Who's this I'm chatting with?
I need your first and last name to look you up.
Under which name is the account?
And whose name is the account in?
[ask_zip] Without the email, I'd need your full name and your zip code.
Would you please tell me your last name?`,
  ask_zip: `
And what's the zip code on file?
Could you verify your zip code for me?
Please enter your five digit postal code.
Thanks, Anna Brooks. I'll also need the zip code of your account to find you.
Which zip code is registered on your account?
Zip code, please?
May I have your ZIP code to complete the verification?
What zip code do you live in?`,
  ask_order: `
Of course! Which order would you like to cancel?
Could you specify the order number for the return?
I'll need to know which order this is regarding.
What order are we talking about?
Can you tell me the order number so I can check its status?
Which of your two orders would you like me to update?
Could you provide the order ID, e.g. O12345?
You have orders O51234, O51235 and O51236. Which one is this about?
I see 3 orders on your profile. Could you tell me which one you want to change?
Do you mean order O51234 or O60000?
What's your order number?`,
  ask_reason: `
Could you let me know the reason for returning the scarf?
I just need to know the reason: is it faulty, was the wrong item sent, or is it unwanted?
What is the reason you want to cancel this order?
May I know why you're returning the item?
Please tell me why you would like to cancel.
What's the reason for cancelling order O51234?
Why do you want to return the hoodie?
Is the kettle damaged, or did you just not like it?
Can I ask what went wrong with the kettle?
I need a reason for the cancellation. Is it no longer needed, ordered by mistake, found cheaper elsewhere or taking too long?
Could you tell me what's wrong with it?`,
  ask_address: `
What address would you like me to send it to?
Could you please share the new shipping address (street, city, and zip code)?
Where should the package go?
Can I have the new address?
Please type the full address, with street, city and zip.
What is the street, city and zip code of the new address?
What's the correct address?
I can change that, since the order is still processing. Where would you like it sent to?
To update your order, I'll need the full new address.
Which address do you want it delivered to?`,
  ask_item: `
Which item do you want to send back?
I see that order O51234 has a kettle, a vase and a scarf. Which of these do you want to return?
Which item or items would you like to remove from the order?
Which one would you like to exchange, the hoodie or the scarf?
Could you tell me which product you want to exchange?
Do you want to return all of the items or just one of them?
Is this about the kettle or the toaster?
What item are you wanting to return?
What would you like me to take out of the order?
Are you returning both items, or only the hoodie?
Which of the two items would you like to return?`,
  ask_variant: `
Which colour would you like to exchange it for?
What color and size would you like the replacement to be?
The scarf comes in red, blue and grey. Which color would you like?
Which size do you need?
I have the following in stock: black, size 42; brown, size 44. Which one do you want?
What would you like to swap the hoodie for?
Would you like it in red or in blue?
Do you need a larger or a smaller size?
Which option works best for you, red or green?
Could you tell me what variant you are after?
Please choose a color and size for your new hoodie.`,
  ask_payment: `
Which payment method would you like to use for the exchange?
Would you prefer the difference be refunded to your gift card or your credit card?
How would you like to pay?
Which of your payment methods should I use?
What payment method would you like to switch this order to?
I see you have a credit card, a gift card and store credit. Which do you want to use?
There's a $4.00 difference. Which payment method should I charge it to?
Where do you want your refund sent?
To which payment method should the refund be issued?
Even though there's no price difference, I need a payment method on record. Which one should I use, the gift card or the card?
Should I refund it to your gift card or to the credit card?
Do you want the money back on your card or as store credit?`,
  propose_cancel: `
I see that order O51234 is still pending. I can cancel it for you; reason: no longer needed. Shall I cancel order O51234?
To cancel order O51234 (total $45.00), please confirm by replying yes.
You'd like order O51234 cancelled because it takes too long. Is that right?
I'm ready to cancel order O51234 with the reason "no longer needed". Is that okay with you?
Would you like me to proceed with the cancellation of order O51234?
Order O51234 will be cancelled in full and $45.00 refunded to your credit card. Do you agree?
Let me confirm: you want to cancel order O51234, because it was ordered by mistake. Shall I go ahead?
I will now cancel order O51234. Please say yes to confirm.
Just checking: cancel all of order O51234?
Do I have your go-ahead to cancel order O51234?`,
  propose_cancel_items: `
I can take the vase out of order O51234, and the other items will still be shipped. Do you want me to do that?
You'd like to remove the kettle from order O51234, is that right?
Let me confirm: I'll remove the blue scarf and the grey vase from order O51234. Yes or no?
I'd remove the vase from O51234 and refund $22.50 to your gift card. Do I have your OK?
Removing the kettle from order O51234 would refund you $42.50. Should I proceed?
The kettle will be removed from order O51234. Please confirm.
Is it OK if I remove the tent from order O51234?
Do I have your permission to cancel the kettle from order O51234?`,
  propose_change_address: `
I can update order O51234 so it ships to 5 Oak Street, Ashford 12345. Shall I go ahead?
You'd like me to change the shipping address of order O51234 to 5 Oak Street, Ashford 12345. Right?
Let me confirm the change: order O51234 will go to 5 Oak Street, Ashford, 12345. Is everything correct?
For order O51234 the new address will be 5 Oak Street, Ashford 12345. Are you happy with this?
Is it okay if I change the address for O51234 to 5 Oak Street, Ashford 12345?
Do you confirm changing the address of order O51234 to 5 Oak Street in Ashford, zip code 12345?
New shipping address for order O51234: 5 Oak Street, Ashford 12345. Do you want me to update it?
Order O51234 would then be delivered to 5 Oak Street, Ashford 12345. OK?`,
  propose_change_payment: `
I'd be changing the payment on order O51234 to your gift card. Is that alright?
You'd like me to charge order O51234 to your store credit rather than your card. Is that correct?
The payment for order O51234 will be switched from your credit card to your gift card. Please confirm.
Do you agree that I change the payment of order O51234 to your credit card?
Let me confirm: order O51234, payment to be changed to store credit. Shall I proceed?
Is it OK to use your gift card to pay for order O51234?
The $45.00 of order O51234 will be charged to your gift card. Do you want me to go ahead?
So we switch order O51234 over to your gift card, yes?`,
  propose_exchange: `
I can exchange the blue scarf from order O51234 for a red scarf. The price difference of $1.00 would be refunded to your credit card. Shall I go ahead?
So you'd like the blue hoodie from order O51234 exchanged for a red one in large, with the difference on your gift card. Is that right?
Let me confirm: swap the hoodie (blue, medium) in order O51234 for the hoodie (red, large). Payment: credit card. Yes?
Do you agree to exchange the black kettle of order O51234 for the white one? Your gift card will be used for the difference.
We'll send you the red hoodie in large in exchange for the blue one from order O51234, charging $3.00 to your card. Do you confirm?
I'm going to exchange the boots from order O51234 to size 44, using your credit card for any difference. OK?
Exchange in order O51234: kettle, black to kettle, white, with your store credit. Please confirm.
Shall I replace the blue scarf in order O51234 with the green scarf, and use your card for the $0.00 difference?`,
  propose_return: `
I can return the kettle from order O51234 for you. You'll get $37.55 back on your credit card after the $4.95 fee. Do you agree?
You want to return the scarf from order O51234 because it's faulty. I'd refund $19.90 to your credit card. Is that right?
Let me confirm: return of the blue hoodie from order O51234, refund $45.50 to gift card. Shall I process it?
The kettle and the vase of order O51234 would be returned, and $65.00 refunded to your card. Would you like to proceed?
Is it OK if I start a return for the kettle from order O51234?
For the return of the scarf in order O51234 you would be refunded $14.95 ($19.90 minus the $4.95 return fee). Do you wish to go ahead?
We'd take the kettle from order O51234 back and refund $42.50 to your gift card. Does this work for you?
Please confirm you want to return the desk lamp from order O51234.`,
  say_done: `
I've successfully cancelled order O51234 for you.
Your order O51234 has now been updated with the new address.
All done! The scarf was removed from your order.
The return has been registered and your refund of $42.50 is on its way.
Your new hoodie is on its way; the exchange went through without any problems.
The payment for your order has been switched to your gift card.
I have processed your exchange.
It's done. The order is cancelled.
Everything has been taken care of.
The address change is complete.
I've removed the kettle, and $42.50 was refunded to your credit card.
[more_help] Your order has been cancelled successfully! Is there anything else I can help you with?`,
  say_refused: `
I'm really sorry, but I'm not able to cancel this order since it's already shipped.
Unfortunately, final sale items cannot be returned.
I'm sorry, that's against our policy.
I have to decline this request, as the 30-day return window has closed.
We don't accept returns after 30 days.
I can't help with that order because it isn't registered to your account.
The red hoodie is sold out, so I cannot do the exchange.
I apologize, but I can't change the payment method once an order has been shipped.
I understand, but my answer stays the same: the order can't be cancelled.
Your store credit doesn't cover the full amount, so I cannot switch the payment.
Sorry, but there's nothing more I can do about this return.
This order is no longer eligible for cancellation.
I'm unable to share information about other customers' orders.`,
  wait: `
Let me look into that for you.
One second, please.
I'll check your order right now.
Please wait a moment.
Thanks for waiting. I'm still checking.
Sure, let me see what I can find.
Give me just a minute.
I am looking at your account now.`,
  more_help: `
Can I assist you with anything else?
Is there anything more you'd like help with?
Anything else I can do for you?
Do you have any more questions?
Was there anything else today?
If you need anything else, please let me know.
Is there another order I can help you with?
Would you like help with anything else?`,
  how_to_help: `
Hello, how may I help you?
What can I do for you?
How can I be of help?
Thanks for confirming your details. What would you like me to do for you?
Could you explain what you need?
Hi Anna, you're verified now. How would you like me to help?
What is it that you need help with today?
Please tell me how I can assist you.
I'm not sure I follow. Could you tell me what you need?`,
  hand_over: `
I'll transfer you to one of our agents.
I'm escalating this to a human agent.
Let me hand you over to my supervisor.
You'll now be connected with a human representative.
I have passed your case to a human colleague, who will contact you shortly.
A human agent will be with you shortly.
Because of what you said, I need to bring in a human colleague.
I'm transferring this conversation to our team.
Transferring you to a specialist now.`,
}

/**
 * More sentences written while the understanding was widened. Before anything was changed for them 100 of the first 109 were understood,
 * 63 of the next 71 and 53 of the last 54, and 2, 0 and 1 mistaken; they are used for development since.
 */
export const further: Readonly<Record<string, string>> = {
  ask_email: `
Sure thing! Which email address did you use for your purchase?
I understand you want to change your payment method. Could you first tell me your email?
Your email, please?
Sorry for the trouble. I'd need the email of your account to go on.
I'm afraid I don't see that email in our system. Is there another email you might have used?
To look into this, I'd need to find your account first. Which email address is it registered to?
Could I have you confirm the email address you have with us?
Welcome! Please identify yourself with your email address.
I'd love to help you cancel that order. What's the best email to find your account?
Please verify your email address so that I can continue.
Could you spell out your email for me?`,
  ask_name: `
Can you tell me your name?
Please let me have your first and last name.
Right, what name should I search for?
And could I get your surname as well?
[ask_zip] I can also look up your account by name and zip code. What are they?
Could you give me your full name as on the account, please?
Hmm, nothing comes up for that email. What's your name?
Please tell me who I'm speaking with.
Can you confirm the first and last name on the account?
I'll need a name to search by.`,
  ask_zip: `
And which zip code do you have?
I only need your zip code now.
Could you confirm the postal code on the account?
What's the zip of your home address?
Okay, and your zip code is?
For verification, which ZIP code do you have on file with us?
Thanks! Now the zip code, please.
Would you share your zip code with me?`,
  ask_order: `
Which of these orders would you like to return something from: O51234 or O51235?
Can you point me to the right order number?
I see you have two orders with a hoodie. Which of them do you mean?
Do you know the order number by any chance?
Which order should I cancel?
Just so I pick the right one, which order is it?
Happy to check on that for you. What's the order number?
Which order do you want to change the address for?
Could you share the order number for the jeans you want to exchange?
There are a couple of orders here. Which one is it?
Which order number is it?
I see two pending orders. Which one should be cancelled?
Please tell me the order number and I'll take a look.
Was it order O51234 you wanted to cancel, or O51235?`,
  ask_reason: `
I'm sorry to hear that. What went wrong with it?
What is your reason for returning it?
Was it damaged, or did we send you the wrong item?
Could I ask why you no longer want it?
To complete the cancellation I need a reason. Which of these fits: no longer needed, ordered by mistake, found cheaper, or takes too long?
What's the reason behind your cancellation?
So that I can register the return: is it faulty, unwanted or the wrong item?
What led you to cancel it?
And the reason for sending it back?
Could you tell me whether it's faulty or you simply don't want it?
I can cancel that for you. Could you tell me why?
Please select a reason: no longer needed, ordered by mistake, found cheaper elsewhere, or takes too long.
May I ask what made you change your mind?`,
  ask_address: `
What address should I update it to?
Please let me know the new address, including the zip code.
Where would you like your package to be delivered?
Could I have the new street, city and zip code please?
And the new address is?
Sure! Where should this order go instead?
What would you like the new delivery address to be?
Can you give me the address you'd like to have it sent to?
I can update that for you. What's the address it should go to?
Please confirm the full new address with street, city and zip.`,
  ask_item: `
I see a hoodie and a scarf in that order. Are you returning both?
Which one is faulty, the kettle or the toaster?
Which items should I remove?
Your order contains a red hoodie and a blue scarf. Which one would you like to exchange?
Which product in the order is it about?
Would you like to return just the hoodie or the scarf as well?
I can help you with a return. Which item is it for?
Do you want to exchange the boots or the slippers?
Which of the items did you want taken out?
What are you looking to return?
Which one do you want to return: the kettle, the vase or both?
Could you clarify which items you wish to cancel?
Did you want to exchange the hoodie or the jeans?`,
  ask_variant: `
The backpack is available in black, grey and red. Which colour would you like?
What would you like to get instead?
Which new size do you want?
Shall it be the red or the green one?
What color would you like for the replacement?
It comes in small and large. Which would you prefer?
I can offer you the hoodie in black or in red. Which would you like?
What colour would you like it in?
Is it another size you need, or another colour?
Any preference on the colour and size?
Which one would you like: the large or the medium?
Do you have a colour in mind?
We have black, white and red available. Which would you like to exchange it for?
What size do you wear?`,
  ask_payment: `
How would you like to settle the price difference?
Would you like the refund on your gift card or your credit card?
Which payment method do you want to change it to?
Which card would you like me to charge?
And how should the difference be paid?
Where should I send the refund?
Where would you like us to refund the money?
The new one is $3.00 cheaper. Where should I refund the difference?
Which payment option would you prefer for this exchange?
Shall I put the difference on your gift card or on your credit card?
What should I use to cover the difference?
Is it okay to refund it to your card, or would you prefer your gift card?
Please choose a payment method for the difference: credit card, gift card or store credit.
I see one card and one gift card on your profile. Which should I use for the order?
For the exchange, which payment method should I use?`,
  propose_cancel: `
Okay, so I'd be cancelling order O51234 because you no longer need it. Is that right?
I can go ahead and cancel O51234 now. Would you like that?
Since order O51234 is still pending, I can cancel it. The full $45.00 goes back to your gift card. Can you confirm that you'd like me to go ahead?
You want me to cancel order O51234 (ordered by mistake). Correct?
Should I cancel order O51234, with the full amount going back to your credit card?
I have everything I need. I'm going to cancel order O51234, reason: found cheaper elsewhere. Is that alright?
Can I go ahead and cancel order O51234 for you?
As order O51234 is pending, cancelling it is possible. You'd get $45.00 back on your credit card. Do you want me to cancel it?
Order O51234 is eligible to be cancelled. May I cancel it for you?
I'll cancel order O51234 and you'll get a full refund of $45.00 to your credit card within a few days. Please confirm that you want to proceed.
Ready to cancel order O51234. Confirm?
You're asking me to cancel order O51234 since it was ordered by mistake. Shall I proceed with that?`,
  propose_cancel_items: `
I'll remove the scarf from order O51234 and leave the kettle. Does that work for you?
Confirming: take the hoodie out of O51234, $45.50 back to your credit card. Shall I?
Would you like me to remove only the scarf from order O51234?
You want the scarf removed from order O51234, correct?
The vase can be removed from order O51234. You'd get $22.50 back. Would you like me to go ahead?
I can cancel the kettle only, leaving the rest of order O51234 intact. Do you agree?
Your request: remove scarf and tent from order O51234. Do I have that right?
I'd take the tent and the kettle out of order O51234 and refund $231.40. Would that be okay?
Do you want to proceed with removing the vase from order O51234? The refund would be $22.50.`,
  propose_change_address: `
I'd change where order O51234 goes to 5 Oak Street, Ashford 12345. Would that be right?
Can you confirm that order O51234 should ship to 5 Oak Street, Ashford 12345?
The new delivery address for order O51234 would be 5 Oak Street, Ashford 12345. May I go ahead and update it?
I have the new address as 5 Oak Street, Ashford 12345 for order O51234. Is that correct?
Your request: change the address of order O51234 to 5 Oak Street, Ashford 12345. Shall I save this?
I've got the new address as 5 Oak Street, Ashford, 12345. Shall I update order O51234 with it?
I will have order O51234 delivered to 5 Oak Street, Ashford 12345 instead of your home address. Okay?
I will update the shipping address on order O51234 from your current one to 5 Oak Street, Ashford 12345. Please reply yes to proceed.
Order: O51234. New address: 5 Oak Street, Ashford 12345. Shall I make this change?`,
  propose_change_payment: `
I'll move order O51234 from your gift card to your credit card. Does that sound right?
Can you confirm that you want to pay order O51234 with your gift card?
The payment on order O51234 will change from credit card to store credit. Would you like me to go ahead with that?
Shall I change the payment method of order O51234 to the gift card, which has enough balance?
Switching order O51234 to your gift card is possible. Would you like me to do that?
I'm happy to change the payment of order O51234 to your store credit. Do you confirm?
Order O51234 would then be paid by credit card. Is that what you want?
I'd like to confirm: change the payment method for order O51234 to your credit card. Yes?
Order O51234 is currently paid by credit card. I can move it to your gift card instead. Shall I go ahead?`,
  propose_exchange: `
Can you confirm that you want to exchange the blue hoodie in order O51234 for the red one in large, paying the difference with your gift card?
I'll swap the kettle in order O51234 from black to white and refund the $2.00 to your credit card. Shall I go ahead?
The blue scarf from order O51234 would be exchanged for the green one. There's no difference in price; I'd note your gift card as the payment. Okay?
So that's an exchange of the blue hoodie in order O51234 for the black one in medium. The $5.00 would be charged to your credit card. Shall I?
The green scarf is available. Would you like to exchange the red scarf from order O51234 for the green one, using your gift card for the difference?
I'll process the exchange for order O51234: blue hoodie in medium to blue hoodie in large, payment with your credit card. Do you confirm these details?
Do you want to swap the kettle of order O51234 for the white kettle? The difference of $2.00 goes on your store credit.
Let me summarize: exchange the blue hoodie (size medium) for the red hoodie (size large) in order O51234; the $4.00 difference will be charged to your gift card. Would you like me to proceed?
The red scarf is in stock. I can exchange the blue scarf of order O51234 for it, and refund $1.00 to your card. Should I go ahead with the exchange?`,
  propose_return: `
Can you confirm you'd like to return the kettle and the vase from order O51234? Your credit card would be refunded $65.00.
I'd send you a return label for the scarf from order O51234, and then refund $19.90 to your gift card. OK?
The hoodie from order O51234 can be returned. After the fee of $4.95 you would be refunded $40.55 to your card. Do you want to go ahead?
Return the tent of order O51234 as faulty, with $189.00 back on your card: shall I proceed?
The scarf can be sent back. I would refund $19.90 to your gift card for the scarf in order O51234. Shall I start the return?
Since it's faulty, there's no fee: you'd get the full $42.50 back to your card for returning the kettle from order O51234. Proceed?
I'm able to accept a return of the tent from order O51234. Would you like me to do that?
I can accept the return of the scarf in order O51234. As it's faulty there is no fee, and $19.90 will be refunded to your gift card. Would you like me to go ahead?
Let me summarize: return of kettle from order O51234, reason unwanted, refund $37.55 after the return fee, to your credit card. May I proceed?`,
  say_done: `
Thank you for your patience. The return is now complete and the refund has been issued.
I've changed the delivery address as requested.
The items have been removed from your order and the money refunded.
Your order is now cancelled.
Good news: the exchange is done!
The refund of $42.50 was sent to your gift card.
I've put the exchange through for you.
I've successfully changed the address on your order.
The refund has been processed.
Okay, that's done. Your order has been cancelled.
Your item has been successfully removed from the order.
I have made the change you asked for.
Your exchange has been completed. The new scarf will be shipped shortly.
I've gone ahead and cancelled your order.
Your address has been updated successfully. The order will now ship to 5 Oak Street.
Thank you. I have refunded $42.50 to your gift card.`,
  say_refused: `
Unfortunately I can't do that: order O51234 is already on its way.
I'm sorry, I can't process the return, since the item is final sale.
That order was placed from another account, so I can't discuss it.
Sadly, the return period for this order is over, so a return is not possible.
I'm sorry but there is no way for me to change the address a second time.
I am not permitted to do that.
The exchange cannot be made because that size is out of stock.
Unfortunately, your order has already been shipped, which means I can't cancel it.
I'm sorry, that is not allowed under our policy.
I'm sorry, but the hoodie you want isn't in stock.
Your order was delivered 45 days ago, so it is no longer eligible for a return.
My apologies, but I can't make that change.
I understand, but I can't cancel an order that's already been shipped.
Unfortunately, I'm unable to process the exchange as the red scarf is out of stock.
I'm sorry, I can't help you with this order, as it's not on your account.
I've had to decline the return because the item is final sale.`,
  wait: `
I'll be right back with you.
Checking that now.
Let me quickly look up your order.
One moment while I get that done for you.
Let me get that information for you.
Give me a moment, please.`,
  more_help: `
Can I help with anything else?
Anything else on your mind?
Is there something else you'd like to change?
Do you have another request?
Is there anything else you would like to know?
Do you need any other help today?
Is there something more I can do for you?
Happy to help! Anything else?
Great! Is there anything else I could do for you?
Would you like me to help with anything else?`,
  how_to_help: `
Hello there! How can we help?
Welcome back! What would you like help with today?
Could you describe the problem you are having?
Sorry, I didn't get that. What do you need?
So, what can I help you with?
Good evening! What brings you to us?
Sure, how can I help?
I'm not sure what you mean. Could you tell me what you would like me to do?
Hello, thank you for contacting support. How can I assist?
I see. And what would you like me to do?`,
  hand_over: `
I'm passing you to a human colleague now.
A colleague will continue with you from here.
I will hand this conversation over to a human.
You're being handed over to one of our specialists.
I need to escalate this to a manager.
Let me put you in touch with a human agent.
I'm going to hand this over to a human agent.
Your case has been escalated to a specialist.
I will bring in a human agent to assist you.
I'm connecting you to a human agent right away.
A human colleague is going to take over.`,
}

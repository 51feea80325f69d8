/** Written when the lexicon was first finished; 243 of these 273 sentences (89.0%) were understood then, and 4 mistaken. The lexicon was widened by them since. */
export const second: Readonly<Record<string, string>> = {
  ask_email: `
And your email?
Hi there! Could I get the email address on file?
Please type the email you used when you created your account.
Sorry, I still need your e-mail address before we can go on.
I would need the email linked to your account, please.
What email do you shop with?
Kindly share your email so that I can verify you.
Hello, thank you for reaching out. To look up your account, may I please have the email address?
Which e-mail is your account registered to?
What's the best email to find you under?
Can I ask you for your email adress?
For security reasons I must verify your identity first. Please tell me your email address.
[ask_zip] Your email address and your zip code, please.`,
  ask_name: `
And your name?
Could you tell me who you are? I need your full name.
Under which name did you register?
Please type your first and last name.
Sorry, I did not catch your name. What was it?
Hello! May I please have your full name?
Which name is on the account?
Can I ask for your family name?
Kindly tell me your name.
What are your first and last names?
Could I have your nane, please?
To verify you in another way I need your first name and your last name.
[ask_zip] Then let us try your name and your postal code, please.`,
  ask_zip: `
What about your zip code?
Which postcode do you have on file?
Please type your zip.
And could I have your zip code as well?
Sorry, what was the zip again?
May I please have the postal code on the account?
What is the zip code we have for you?
To complete the check, please tell me your zip code.
Can I get your zip?
Pls send me your zipcode.
Which zip code did you register with?
Lastly, what is your five-digit zip code?
[ask_email] If you have no zip at hand, what is your email?`,
  ask_order: `
And the order number?
Could I get the order number, please?
Which order are we talking about?
What order number do you have?
Please type your order number.
Can I have the id of the order?
Great, I found you. Which order is this regarding?
Do you happen to know the order number?
Which one of your orders do you mean?
Would you tell me the order number, please?
Kindly share the order number with me.
To look into this I need your order number.
[ask_item] Which order is it, and which item in it do you mean?`,
  ask_reason: `
How come?
And why is that?
For what reason would you like to return it?
Could I ask for the reason?
I have to record a reason for the cancellation. What is it?
Why did you decide to cancel?
What made you change your mind?
Is there anything wrong with the item?
Please state the reason for your return.
Would you tell me why you no longer want it?
May I know why?
Is the item faulty, or what is the reason?
[ask_order] Could you tell me which order it is and why you want to cancel it?`,
  ask_address: `
And what is the new address?
Where shall we ship it?
To where should we deliver it?
Which address do you want it to go to?
Please type the new address.
Can I have the address you would like it to go to?
What is the full address, please?
Where do you want us to send the parcel?
I need the street, the city and the zip of the new address.
Could I get the new delivery address?
Kindly provide your new adress.
Happy to update that for you. What should the new address be?
[ask_order] Which order should be redirected, and to what address?`,
  ask_item: `
And which item?
Which of these items do you mean?
What is the item you want to send back?
Could I ask which product it is about?
Please tell me the name of the item.
Which one of the products would you like to return?
Is it about a particular item? Which one?
Can I have the name of the article you want to exchange?
Which item or items should I remove?
What would you like to return?
Please type the name of the product.
I can see three items here. Which ones should go?
[ask_variant] Which item do you want to exchange, and which colour do you want instead?`,
  ask_variant: `
And which colour?
And the size?
Which colour should the new one have?
What size should I look for?
In what size and colour?
Could I ask which size you need?
Do you want another colour or another size?
Please type the colour and size you are looking for.
Which of the variants would you like?
What colour were you thinking of?
Can I have the size you want?
Kindly tell me the colour you prefer.
[ask_payment] Which size do you want, and which payment method shall I use for the difference?`,
  ask_payment: `
And which payment?
How shall we settle the difference?
What payment should be used?
Which of your payment methods do you want?
Would you rather use a gift card or a credit card?
Could I ask how you would like to pay?
Please type the payment method you prefer.
Where should I charge the difference: card, gift card or store credit?
You have a card, a gift card and store credit. Which one do you want to use?
Kindly tell me which card to charge.
What do you want to pay with?
Can I have the payment method you would like?
[ask_variant] Which colour do you want, and how would you like to settle the difference?`,
  propose_cancel: `
So, cancel order O51234?
Just to double-check: I am to cancel order O51234, correct?
Would it be okay to cancel order O51234 now?
I'm about to cancel order O51234. Please say yes to continue.
If you agree, I will cancel order O51234 right away.
We can cancel order O51234 for you. Do you want that?
Do you want to cancel order O51234?
I found order O51234, it is still pending. Shall I cancel it for you?
Your order O51234 (walking boots, $119.00) can be cancelled. The money goes back to your card. Should I proceed?
Could you confirm that you want order O51234 cancelled?
Do I have your permission to cancel O51234?
Ready to cancel order O51234, ok?
I will now cancel order O51234 because you no longer need it. Do you agree?`,
  propose_cancel_items: `
So I take the kettle out of order O51234, correct?
If you agree, I will remove the kettle from order O51234.
Do you want to remove the kettle from order O51234?
I'm about to remove the red kettle from order O51234. Please say yes to continue.
We can take the vase out of order O51234 and keep the others. Shall we?
Do I have your permission to remove the kettle and the vase from O51234?
I found it: order O51234. Should I take the hoodie out of it?
Just to double-check: remove the scarf from order O51234, right?
Could you confirm that you want the kettle removed from order O51234?
I would cancel the tent only and keep the rest of order O51234. Is that what you want?
Would it be okay to remove the chess set from order O51234?
Ready to remove the toaster from order O51234, ok?
The kettle would be taken out of order O51234, and $42.50 returned to your card. Shall I go ahead?`,
  propose_change_address: `
So order O51234 should go to 5 Oak Street, Ashford 12345, correct?
If you agree, I will change the address of order O51234 to 5 Oak Street, Ashford 12345.
Do you want to change the address of order O51234 to 5 Oak Street, Ashford 12345?
I'm about to update the address of order O51234 to 17 Mill Lane, Clifton 44444. Please say yes to continue.
We can ship order O51234 to 17 Mill Lane, Clifton 44444. Shall we?
Do I have your permission to set the address of O51234 to 17 Mill Lane, Clifton 44444?
I found order O51234. Should I change its delivery address to 9 Park Avenue, Dunmore 55555?
Just to double-check: the address of order O51234 becomes 9 Park Avenue, Dunmore 55555, right?
Could you confirm that order O51234 shall be sent to 9 Park Avenue, Dunmore 55555?
Would it be okay to deliver order O51234 to the address 8 Hill Street, Glenwood 66666?
Ready to update the address for order O51234 to 8 Hill Street, Glenwood 66666, ok?
I'd redirect O51234 to your new address, 8 Hill Street, Glenwood 66666. Do you confirm?
Thanks! The new shipping address on order O51234 will be 3 River Road, Eastwick 77777. May I save it?`,
  propose_change_payment: `
So I charge order O51234 to your gift card, correct?
If you agree, I will switch the payment of order O51234 to your gift card.
Do you want to switch the payment of order O51234 to your gift card?
I'm about to change the payment method of order O51234 to store credit. Please say yes to continue.
We can use your gift card for order O51234 instead. Shall we?
Do I have your permission to charge O51234 to your store credit?
I found order O51234. Should I change its payment to your store credit?
Just to double-check: pay order O51234 with your gift card, right?
Could you confirm that order O51234 shall be paid with the gift card?
Would it be okay to put the payment of order O51234 on your gift card?
Ready to move the payment for order O51234 to your Mastercard, ok?
I'd use your store credit to pay for O51234 and refund the $59.90 to your card. Do you confirm?
The payment method of order O51234 will become your gift card, and your credit card is refunded. May I go on?`,
  propose_exchange: `
So I exchange the kettle of order O51234 for the white one, correct?
If you agree, I will exchange the hoodie of order O51234 for the red one in large.
Do you want to exchange the hoodie of order O51234 for the red one in large?
I'm about to exchange the kettle of order O51234 for a blue one with your card. Please say yes to continue.
We can swap the kettle of order O51234 for a white one. Shall we?
Do I have your permission to exchange the vase of O51234 for the green one?
I found order O51234. Should I exchange its tent for the blue tent?
Just to double-check: the hoodie of order O51234 is swapped for a green one in small, right?
Could you confirm that you want the hoodie of order O51234 exchanged for a black one?
Would it be okay to exchange the sandals of order O51234 for size 44?
Ready to exchange the jeans of order O51234 for size small, ok?
I'd replace the red umbrella of O51234 by a black one and charge $2.50 to your gift card. Do you confirm?
The walking boots of order O51234 would be exchanged for brown ones in size 42, and your card is charged $5.00. May I go on?`,
  propose_return: `
So I take the kettle of order O51234 back, correct?
If you agree, I will register the return of the kettle of order O51234.
Do you want to return the kettle of order O51234?
I'm about to process the return of the hoodie of order O51234, with $45.50 to your card. Please say yes to continue.
We can take the vase of order O51234 back and refund $22.50. Shall we?
Do I have your permission to refund $22.50 for the vase of O51234 to your gift card?
I found order O51234. Should I take back its tent for a refund of $189.00?
Just to double-check: you are returning the scarf of order O51234, right?
Could you confirm that you want to return the kettle of order O51234?
Would it be okay to refund $20.00 to your card and $22.50 to your gift card for the kettle of order O51234?
Ready to register the return of the jeans of order O51234, ok?
I'd accept the return of the headphones of O51234 and reimburse $94.50. Do you confirm?
The refund for the blanket of order O51234 would be $30.95 after the fee of $4.95, all to your card. May I go on?`,
  say_done: `
That's done.
It is all done now.
Your cancellation is complete.
I've now cancelled order O51234 for you.
Order O51234 was successfully cancelled.
Your new address has been saved.
The delivery address for order O51234 is now updated.
I have taken the kettle out of order O51234.
The hoodie was exchanged for the red one.
We have processed your return and refunded $45.50.
Your payment method has been switched to the gift card.
I went ahead and cancelled the order.
[more_help] I have changed the address as you asked. Anything else?`,
  say_refused: `
No, that's not possible.
I'm afraid that is not possible.
I am sorry but I am not allowed to do that.
Regrettably, order O51234 can't be changed any more.
It can't be cancelled since it is already on its way.
I'm sorry, we do not accept returns after 30 days.
Your request cannot be fulfilled.
This item was sold as final sale and can't be returned.
I won't be able to change the address, because it was changed once before.
Sadly, I have to refuse the exchange.
We're unable to process the return, it is past the 30 days.
The policy doesn't permit a return for this item.
[more_help] Unfortunately I can't exchange it because that size is out of stock. Can I help you with something else?`,
  wait: `
Please give me a second.
One second.
Please bear with me for a moment.
I need a moment to look at your order.
Let me quickly look this up for you.
I am looking at your order now.
Please hold the line.
Thanks for waiting.
I'll have a look at it.
Still checking, thank you for your patience.
Let me open your account.
This will just take a minute.
Alright, let me verify the details first.`,
  more_help: `
Anything else today?
Is there any other thing I can help you with?
May I do anything else for you?
Do you have any further questions?
Do you need help with anything else?
Is there anything further?
Would you like anything else?
Is there anything else on your mind?
Did you need anything else?
Can I assist with something else?
Are you all set, or is there something else?
Any more questions?
Is everything taken care of, or can I help with something else?`,
  how_to_help: `
How can I be of assistance?
What may I do for you?
How can we help you today?
What do you wish to do?
So, what is this about?
In what way can I help you?
Could you describe your problem, please?
What would you like help with?
Good evening, how can I assist you today?
What are you calling about?
What can we do for you?
Tell me how I can help you.
[greeting] Good morning! What can I do for you?`,
  hand_over: `
I'm handing you to a colleague now.
One of my colleagues will take over, I am connecting you.
I will pass you to a human agent.
Let me get you to a specialist.
I'll escalate this.
I am going to connect you to a person.
You are being transferred to a colleague.
I think it is best to transfer you to a supervisor.
I must hand you over to our team.
My manager can help you, I will put you through.
I shall transfer you to someone else.
I am connecting you with a member of our staff.
Please stay on the line while I transfer you to a representative.`,
}

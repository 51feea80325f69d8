/**
 * What agents say, by the intent it should be understood as. A line may begin with further intents that it carries: `[ask_zip]`.
 * These two thirds were at hand while the lexicon was written; the last third stands in `phrasebook-later.ts`.
 */
export const developing: Readonly<Record<string, string>> = {
  ask_email: `
Email?
Your email please.
What is your email address?
What's your email?
Could you give me your email address?
May I have your email, please?
Please provide the email address of your account.
Can you tell me the e-mail you registered with?
I need your email to find your account.
I will need your email address first.
Which email address did you use?
Could you please share the email address associated with your account?
To get started, may I have the email on your account?
What emial do you use with us?
Whats your email adress?
Please confirm your email address.
Can you confirm the email address for your account?
Before I can help, I need to know your email address.
To cancel your order, could you tell me your email?
[ask_name] Please tell me your name and your email.
[ask_zip] Could you give me your email, or else your zip?
Let me know your email address and I will look you up.
Thanks for contacting us! To verify your identity, please provide your email address.
Happy to help with that. First of all, what email address is your account under?
Would you mind telling me your email?
I'd be glad to help you with your order, but I have to know who you are. What is your e-mail address?
email adress pls?`,
  ask_name: `
Name?
Your name please.
What is your name?
What's your full name?
May I have your name?
Could you tell me your first and last name?
Please give me your name.
Can I have your full name, please?
Who am I speaking with?
Who am I talking to?
With whom am I speaking?
Please provide your first name and last name.
I need your name to look up the account.
What is your surname?
What name is the account under?
Could you please confirm your full name?
Please state your full name.
Can you tell me the name on the account?
Waht is your nmae?
Your last name, please?
[ask_zip] What are your name and your zip?
[ask_zip] Please tell me your full name and zip code so that I can find your account.
[ask_email] I need your name and your email address.
May I ask for your name?
Thank you. Now I need your first and last name.
No problem, I can also look you up in another way. What is your full name?
Could I get your name for verification?`,
  ask_zip: `
Zip?
Your zip, please.
What is your zip code?
What's your zip?
May I have your zip code?
Please give me your postcode.
Could you tell me the zip of your address?
Can you provide your postal code?
I also need your zip code.
And your zip?
Which zip is on your account?
Please confirm your zip code.
What zip code do you live in?
Could you please share the zip code on file?
To verify your account I need the zip.
Whats your zip coed?
Please tell me your zipcode.
And what is the postal code, please?
[ask_name] Please tell me your first name, your last name and your zip.
[ask_name] Could I have your full name and postcode?
Thanks! And the zip code of your account?
One more thing to identify you: what is the zip?
Kindly provide your zip code.
Your zip code is needed to find the account.
Can you give me the zip of your home?
Now I need your zip code to verify that it is you.
Could you send me your postcode?`,
  ask_order: `
Order number?
Which order?
Which order is it about?
What is your order number?
What's the order number?
Could you give me the order number?
Please tell me the number of the order.
May I have your order number, please?
Which order do you want to cancel?
Which order would you like to change?
Please provide the order id.
I need the order number to continue.
Can you tell me which order you mean?
What is the number of your order?
Do you have the order number?
Could you please share your order ID?
Which of your orders is this about?
For which order, please?
Please confirm the order number.
What is the oder number?
Whcih order do you mean?
Thank you, Anna. Which order are you calling about?
Let me know the order number.
[ask_reason] Which order do you want to cancel, and why?
[ask_reason] Please tell me the order number and the reason.
I have found your account, thank you. Could you now tell me the number of the order you would like to return something from?
[ask_email] Please give me your email and your order number.`,
  ask_reason: `
Why?
Reason?
What is the reason?
Why do you want to cancel it?
Why would you like to return it?
May I ask why?
Could you tell me the reason?
Please tell me the reason for the cancellation.
What's the reason for the return?
Can you tell me why you want to send it back?
For what reason do you want to cancel?
What is your reason for returning the item?
Could you please share the reason for cancelling?
I need to know the reason.
Please give me a reason.
May I know the reason for your return?
What is wrong with it?
Is there a reason for the return?
Whats the reson?
Why are you returning it?
Out of curiosity, why do you want to return it?
Please let me know why you are cancelling.
To proceed I need a reason for the cancellation.
Could you explain why you want to cancel the order?
[ask_item] Which items do you want to return, and why?
[ask_item] Which item is it, and what is the reason for the return?
What happened to it?`,
  ask_address: `
New address?
To which address?
What is the new address?
What's the new address?
Please give me the new address.
Could you tell me the new address?
Where should we send it?
Where should it be sent to?
Where do you want it delivered?
What address should I send it to?
May I have the new address, please?
Please provide the full new address with street, city and zip.
Can you tell me the address it should go to?
Which address should it be sent to?
I need the new address.
What is the address you want it shipped to?
Could you please share the new delivery address?
Please confirm the new address.
Let me know the new shipping address.
What is the new adress?
Where would you like it to be delivered?
What street and city should it go to?
Please type the full address.
[ask_order] Which order is it, and what is the new address?
[ask_order] Please tell me the order number and the new address.
Sure, I can help you with that. What is the new shipping address for the order?
Thanks. To what address shall it be sent?`,
  ask_item: `
Which item?
Which items?
Which item do you mean?
Which items do you want to return?
Which item would you like to exchange?
What item is it?
Which product is it about?
Could you tell me which item you want to exchange?
Please tell me which items shall be removed.
What items would you like to take out?
Which of the items do you want to cancel?
Which article would you like to send back?
Please name the items.
Can you tell me which product you mean?
May I ask which items you want to return?
Which things would you like to return?
Please specify the item.
Which one of the items is it?
Let me know which items you would like to return.
Whcih itme do you mean?
Which part of the order do you want to cancel?
What product do you want to exchange?
I see several items in this order. Which one of them is it about?
Please choose the item you want to return.
[ask_reason] Which items shall go back, and for what reason?
[ask_order] Which order and which item is it?
Could you please let me know which item you would like to have exchanged?`,
  ask_variant: `
Which colour?
Which size?
What colour?
Which colour would you like?
What size do you need?
Which colour and size would you like instead?
Which variant do you want?
Could you tell me the new size?
Please tell me which colour you want.
What colour and size should the new one be?
Which color would you prefer?
In which colour do you want it?
What would you like instead?
What would you like to exchange it for?
May I ask for the size and colour?
Please give me the colour and the size you want.
Which version would you like?
What size would you like to have?
Can you tell me the desired colour?
Let me know the size you need.
Whcih colour do you want instead?
What colur would you like?
Which one would you like instead?
Please specify the size and colour.
We have several variants. Which colour and size do you prefer?
[ask_payment] Which colour would you like, and which payment shall I use?
[ask_item] Which item is it, and what colour do you want?`,
  ask_payment: `
Which payment?
Which payment method?
How do you want to pay?
Which card should I use?
Which payment do you want to use?
What payment method would you like to use?
Which payment method should I use for the difference?
How would you like to pay the difference?
Please tell me the payment method.
Could you tell me which payment you prefer?
Gift card or credit card?
Do you want to use your gift card or your credit card?
With what do you want to pay?
May I ask for the payment method?
To which payment should I charge the difference?
Which payment shall settle the difference?
Please choose a payment method.
What would you like to pay with?
Which payment method do you prefer?
Can you tell me how you want to pay?
Let me know which payment to use.
I need to know the payment method.
Whcih paymnet method do you want?
Which account should I charge?
Would you like to use the store credit or the card?
[ask_variant] What size do you want, and how do you want to pay?
[ask_order] Which order is it, and which payment do you want to use?`,
  propose_cancel: `
Shall I cancel order O51234?
I can cancel order O51234. Shall I go ahead?
I will cancel order O51234. Is that right?
Do you want me to cancel order O51234?
Would you like me to cancel order O51234?
Cancel order O51234, yes or no?
Cancel O51234?
Should I cancel O51234 now?
Please confirm that you want to cancel order O51234.
I would cancel the whole order O51234 and give you $59.90 back. OK?
May I cancel order O51234?
I am going to cancel your order O51234. Is that okay?
To confirm: cancel order O51234, reason no longer needed. Do you agree?
Order O51234 is pending, so I can cancel it. Do you want me to proceed?
I'll cancel order O51234 for you, and the $59.90 goes back to your card. Is that ok?
Is it okay if I cancel order O51234?
Can I go ahead and cancel order O51234?
Your order O51234 will be cancelled. Do you agree?
Here is what I would do: cancel order O51234. May I?
I'm ready to cancel order O51234; do you confirm?
Let me cancel order O51234. Alright?
Can you confirm the cancellation of order O51234?
Shal I cancle order O51234?
Thank you. I propose to cancel order O51234 completely. Do I have your consent?
I can cancel order O51234 with the walking boots. Is that what you want?
Are you sure that I should cancel order O51234?
Do you confirm that order O51234 shall be cancelled? (yes/no)`,
  propose_cancel_items: `
Shall I remove the kettle from order O51234?
I can take the kettle out of order O51234. Is that right?
Do you want me to remove the blue hoodie from order O51234?
I would remove the red scarf from order O51234. OK?
Would you like me to take the vase out of order O51234?
I will remove the kettle and the toaster from order O51234. Is that okay?
Shall I cancel the kettle in order O51234?
I'll cancel only the item kettle of order O51234. Do you agree?
Please confirm: remove the kettle from order O51234.
May I take the tent out of order O51234?
Remove the kettle from O51234, yes or no?
I am going to remove the items kettle and vase from order O51234. Is that correct?
Should I cancel the line with the kettle in order O51234?
To confirm: take the jeans out of order O51234 and keep the rest. Go ahead?
I can remove the kettle from order O51234, and $42.50 goes back to your card. Shall I?
Let me take out the kettle from order O51234. Is that fine?
Do you confirm that I should remove the puzzle from order O51234?
I'd drop the webcam from order O51234. Does that work?
Shall I leave the kettle out of order O51234?
Can I go ahead and delete the item teapot from order O51234?
Shall I remvoe the kettle from order O51234?
Would it be right to take the kettle and the blanket off order O51234?
Thank you, Anna. In order O51234 I would remove the green backpack. Is that right?
Do you want me to cancel the umbrella in order O51234?
Okay, I will take the speaker out of order O51234. Shall I proceed?
Is it ok if I remove the wall clock from order O51234?
I will delete the following items from order O51234: desk lamp, vase. Please confirm.`,
  propose_change_address: `
Shall I change the address of order O51234 to 5 Oak Street, Ashford 12345?
I can change the address of order O51234 to 5 Oak Street, Ashford 12345. Is that right?
I will send order O51234 to 5 Oak Street, Ashford 12345. Is that the right address?
Do you want me to change the address of order O51234 to 17 Mill Lane, Clifton 44444?
Would you like me to update the address of order O51234 to 17 Mill Lane, Clifton 44444?
I'll update the shipping address of order O51234 to 17 Mill Lane, Clifton 44444. OK?
Please confirm: new address of order O51234 is 5 Oak Street, Ashford 12345.
Should I change the delivery address of O51234 to 9 Park Avenue, Dunmore 55555?
May I set the address of order O51234 to 9 Park Avenue, Dunmore 55555?
To confirm, I would change the address of order O51234 to 9 Park Avenue, Dunmore 55555. Do you agree?
I am going to change the address of order O51234 to 8 Hill Street, Glenwood 66666. Is that ok?
Is it okay if I change the address of order O51234 to 8 Hill Street, Glenwood 66666?
Change the address of O51234 to 8 Hill Street, Glenwood 66666, yes or no?
I can redirect order O51234 to the address 8 Hill Street, Glenwood 66666. Shall I go ahead?
Do you confirm the change of the address of order O51234 to 8 Hill Street, Glenwood 66666?
Let me change the address of order O51234 to 3 River Road, Eastwick 77777. Is that right?
I'd change the address of order O51234 to 3 River Road, Eastwick 77777. Sounds good?
Shall I chnage the adress of order O51234 to 3 River Road, Eastwick 77777?
I will update order O51234 with the new address 3 River Road, Eastwick 77777. Do you agree?
Order O51234 has not left yet. I can change its address to 21 Church Lane, Fairview 33333. Shall I?
So the new address for order O51234 would be 21 Church Lane, Fairview 33333. Is this correct?
Can I go ahead and change the address of order O51234 to 21 Church Lane, Fairview 33333?
I would ship order O51234 to the new address 21 Church Lane, Fairview 33333. Is that fine?
Just to be sure: you want me to send order O51234 to the address 2 Maple Drive, Brookdale 10101?
The address of order O51234 will be changed to 2 Maple Drive, Brookdale 10101. Please confirm.
Are you happy with me changing the address of order O51234 to 2 Maple Drive, Brookdale 10101?
Here is my plan: change the address of order O51234 to 2 Maple Drive, Brookdale 10101. Do you agree?`,
  propose_change_payment: `
Shall I change the payment of order O51234 to your gift card?
I can change the payment of order O51234 to your gift card. Is that right?
I will charge order O51234 to your store credit. OK?
Do you want me to pay order O51234 with your gift card?
Would you like me to switch the payment of order O51234 to your store credit?
I'll switch the payment method of order O51234 to your credit card. Is that okay?
Please confirm: pay order O51234 with the gift card.
Should I put order O51234 on your gift card?
May I charge order O51234 to your gift card?
I am going to change the payment method of order O51234 to store credit. Do you agree?
To confirm, I would pay order O51234 with your gift card. Go ahead?
I can move the payment of order O51234 to your store credit. Shall I?
Is it okay if I charge order O51234 to your gift card?
Let me update the payment of order O51234 to your gift card. Is that fine?
Use the gift card for order O51234, yes or no?
Do you confirm that I should change the payment of O51234 to the gift card?
Order O51234 would then be paid with your store credit. Is that correct?
I'd change the payment for order O51234 to your Visa. Alright?
Shall I chnage the paymet of order O51234 to your gift card?
Your gift card covers it. Shall I use it to pay for order O51234?
The payment of order O51234 will be changed to your store credit. Please confirm.
Can I go ahead and switch order O51234 to your gift card?
I would set the payment of order O51234 to your gift card and give back $34.50. Is that right?
Are you sure you want me to use the store credit to pay order O51234?
Here is what I would do: change the payment of order O51234 to your gift card. Do you agree?
Would you like me to bill order O51234 to your credit card?
So I would charge the $59.90 for order O51234 to your store credit. Is this correct?`,
  propose_exchange: `
Shall I exchange the blue hoodie of order O51234 for the red one in medium, with your gift card?
I can exchange the hoodie of order O51234 for the one in red, medium, with your credit card for the difference. Is that right?
Do you want me to exchange the hoodie in order O51234 for a red one in medium, paid with your gift card?
I will exchange the kettle of order O51234 for a white one. OK?
Would you like me to exchange the jeans in order O51234 for size large?
I'd swap the blue hoodie in order O51234 for the red one. Do you agree?
Should I swap the kettle from order O51234 for the green kettle?
Please confirm: exchange the scarf of order O51234 for a black one, difference to your card.
May I exchange the sandals of order O51234 for size 42?
I am going to exchange the sandals of order O51234 for size 42 and charge $5.00 to your card. Is that okay?
To confirm: exchange the tent of order O51234 for the blue one, with your gift card. Go ahead?
I can replace the grey backpack of order O51234 with a red one. Shall I?
Is it ok if I exchange the kettle in order O51234 for a red one?
I'll exchange the slippers of order O51234 for size 40, black. The difference of $2.50 goes on your card. Shall I proceed?
Exchange the kettle of O51234 for the white one, yes or no?
Do you confirm the exchange of the hoodie in order O51234 for the red one?
Shall I exchage the hoodie of order O51234 for a red one?
Let me exchange the polo shirt of order O51234 for a white one in large. Is that fine?
The hoodie of order O51234 will be exchanged for the red one in large. Do you agree?
Can I go ahead and exchange the vase in order O51234 for the green vase?
Here is my proposal: exchange the vase in order O51234 for the green vase, settled with your gift card. Is that right?
I would exchange the headphones of order O51234 for the black ones, refunding $2.50 to your gift card. Is that right?
Would you like me to swap the running shoes in order O51234 for size 44, charging your Visa?
Thanks. I'd exchange the boots of order O51234 for size 40 in brown and use your credit card. Is this correct?
It is in stock, so I can exchange the hoodie of order O51234 for the one in green, small. Shall I go ahead?
So you want me to exchange the blanket of order O51234 for a grey blanket?
Just to confirm, an exchange of the red kettle in order O51234 for the blue kettle. Alright?`,
  propose_return: `
Shall I take back the kettle of order O51234?
I can take back the kettle of order O51234 and refund $42.50 to your card. Is that right?
Do you want me to return the hoodie of order O51234 and refund $45.50 to your gift card?
I will register the return of the kettle of order O51234. OK?
Would you like me to refund $42.50 for the kettle of order O51234 to your credit card?
I'd refund $20.00 to your card and $22.50 to your gift card for the kettle of order O51234. Do you agree?
Should I return the vase from order O51234?
Please confirm: return the scarf of order O51234, refund of $19.90 to your card.
May I register the return of the sandals of order O51234?
I am going to process a return for the tent of order O51234. Is that okay?
To confirm: return of the kettle and the vase of order O51234, $30.00 to your card and $35.00 to your gift card. Go ahead?
I can process the return of the jeans in order O51234. Shall I?
Is it ok if I refund the kettle of order O51234 to your gift card?
I'll take the puzzle of order O51234 back and refund $12.55 to your card. Shall I proceed?
Return the kettle of O51234, yes or no?
Do you confirm the return of the hoodie in order O51234?
Shall I retrun the kettle of order O51234?
Let me register a return for the speaker of order O51234. Is that fine?
The hoodie of order O51234 will be returned and $45.50 refunded to your card. Do you agree?
Can I go ahead with the return of the vase in order O51234?
Here is my proposal: you send back the vase of order O51234, and you get $22.50 back on your card. Is that right?
I would reimburse $40.00 to your card for the kettle of order O51234. Is that right?
Would you like me to return the blanket of order O51234 for a refund of $35.90?
Thanks. A return costs $4.95, so for the kettle of order O51234 I would refund $37.55 to your card. Is this correct?
It is within 30 days, so I can accept a return of the teapot of order O51234. Shall I go ahead?
So you want me to take back the blanket of order O51234?
Just to confirm, a return of the keyboard of order O51234, with $61.50 back to your card. Alright?`,
  say_done: `
Done.
It's done.
All done!
Order O51234 has been cancelled.
Your order O51234 is now cancelled.
I have cancelled order O51234.
I've cancelled your order.
Your order was cancelled successfully.
The address of order O51234 has been changed.
I have updated the address.
The address is updated.
The item has been exchanged.
I've exchanged the hoodie for you.
The exchange has been registered.
The return has been registered and the money has been refunded.
I have issued the refund of $45.50 to your card.
Your refund is on its way.
The kettle has been removed from order O51234.
I removed the kettle from your order.
The payment of order O51234 has been changed to your gift card.
I have switched the payment to your store credit.
All set! Your order has been cancelled.
Everything is done as you asked.
Your ordr has been canceled.
Good news: the cancellation went through, and you get $59.90 back within a few days.
I just cancelled it for you.
[more_help] Order O51234 has been cancelled. Is there anything else I can do for you?`,
  say_refused: `
I'm sorry, I can't do that.
I cannot do this.
That is not possible.
Unfortunately, this is not possible.
I am sorry, order O51234 cannot be cancelled because it has shipped.
Sorry, I can't cancel order O51234.
I'm unable to cancel this order.
I am not able to change the address of order O51234.
We can't take it back, it was sold for good.
Unfortunately I cannot return the pillow of order O51234 because it is a final sale.
I have to decline your request.
I must refuse this request.
Your request has been declined.
Our policy does not allow this.
That would be against our policy.
The return window for order O51234 has closed.
It is too late to return it.
The hoodie is not eligible for an exchange.
I regret that I cannot exchange the hoodie.
The variant you want is sold out, so I can't exchange it.
I'm afraid I can't change the payment, the gift card does not cover it.
I cannnot cancel order O51234, sorry.
The address can no longer be changed.
I am sorry, but I cannot tell you anything about order O51234 because it is on another account.
There is nothing I can do, the order has already left.
[more_help] I'm sorry, I can't cancel it. Is there anything else I can help you with?
I understand that this is disappointing, but as more than 30 days have gone by since the delivery, I am not allowed to take the item back.`,
  wait: `
One moment.
One moment, please.
Just a moment.
Let me check.
Let me look that up.
Let me have a look.
I am checking your order.
I'm looking into it.
Please hold on.
Hold on a second.
Please wait.
Give me a moment.
Bear with me, please.
I will check that for you.
I'll look it up.
Just a second, please.
Hang on.
Let me see what I can find.
Checking now.
Thank you, let me pull up your account.
Let me verify that.
Wait a minute, please.
One momnet please.
Thank you for your patience, I am still looking.
Alright, I will just check the details of your order.
I'll be right back.
Let me find your order first.`,
  more_help: `
Anything else?
Is there anything else?
Is there anything else I can do for you?
Can I help you with anything else?
What else can I do for you?
Do you need anything else?
Do you need any further help?
Do you have any other questions?
Is that all?
Will that be all?
Would that be everything?
Anything else I can help with?
Is there something else you need?
Do you have another request, or anything else?
Can I do anything else for you today?
May I help you with something else?
Are there any other questions?
Any other requests?
Is there anyhting else?
Is there anything more I can do?
Do you need further assistance?
Let me know if there is anything else I can do.
Please tell me if you need anything else.
Was that everything?
Could I assist you with anything else today?
What else would you like me to do?
If there is anything else, please let me know.`,
  how_to_help: `
How can I help you?
How can I help?
What can I do for you?
How may I help you today?
How may I assist you?
What would you like me to do?
What do you need?
What do you want?
What is it about?
What is your request?
Please tell me how I can help.
Tell me what you need.
What is your question?
What can I help you with?
How could I be of help?
What's the problem?
What brings you here today?
What is the problem with your order?
What seems to be the problem?
How can I hlep you?
[greeting] Hello! How can I help you?
[greeting] Hi, what can I do for you today?
[greeting] Welcome to our shop! How may I assist you?
What would you like to do?
Please describe your request.
What exactly do you need?
So what can I do for you?`,
  hand_over: `
I will transfer you to a colleague.
I'll hand you over to a human agent.
Let me connect you with a colleague.
I am transferring you to a specialist.
I'm going to pass you on to a colleague.
I'll connect you to a human.
Let me transfer you.
I will hand this over to a colleague.
A colleague will take over; I am transferring you now.
I am forwarding your request to a supervisor.
I'd like to transfer you to my supervisor.
You will be transferred to a human agent.
You will now be connected with a representative.
I have to escalate this to a specialist.
I am handing you over to our team.
Let me put you through to a colleague.
I will pass this on to a human colleague.
Transferring you to an agent.
Connecting you to a person.
I will trasnfer you to a collegue.
Let me escalate this to my manager.
I'll get you a colleague.
I will forward this to the team.
I'm passing you to a specialist who can help.
I can transfer you to a human.
Now I hand over to my colleague.
Let me bring in a colleague, I will connect you.`,
}

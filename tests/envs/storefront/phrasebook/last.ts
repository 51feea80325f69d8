/**
 * Sentences written after the user was finished, by somebody who had not seen its code; as first measured 398 of 420 (94.8%) were
 * understood and 6 mistaken; used for development since.
 */
export const last: Readonly<Record<string, string>> = {
  ask_email: `
Could you please share the email address linked to your account?
What email did you use to sign up with us?
To get started, I'll need the email address on file.
May I have your e-mail address so I can look up your account?
Please provide the email associated with your account.
I'd be happy to help with that! First, can you tell me your email?
Under which email address is your account registered?
Can I get the email on the account, please?
Before we go any further I have to verify who you are. What's your email adress?
Sure thing, just give me the email you shop with.
Which e-mail is the account under?
In order to locate your profile, would you mind giving me your email address?
Thanks for reaching out! Kindly confirm the email address you registered with.
Let me pull up your account. What's the email?
Email address on the account?
I need your email to find you in our system.
For security purposes, please verify your identity by providing your registered email address.
Do you remember the email address you ordered with?
I wasn't able to find that email. Could you double-check it and send it again?
[ask_order] Happy to look into this for you. What is your email address, and what is the order number?`,
  ask_name: `
May I have your full name, please?
What's your name?
Could you tell me your first and last name?
Who am I speaking with today?
I also need your name to verify the account.
Please provide the first and last name on your account.
And your name is?
First name and surname, please.
Under what name is the account registered?
No problem if you don't have the email. Can you give me your full name instead?
Can I get your name so that I can look you up?
To find your profile another way, I will need your full name.
Would you mind telling me the name the account is under?
Let's try it with your name then. What is it?
Full name?
Whom do I have the pleasure of talking to?
Sorry, I cannot find an account with that email, so please tell me your name as it appears on the account.
What name did you place the order under?
[ask_zip] If you don't remember your email, I can look you up with your full name and zip code.
[ask_zip] Could you please provide your first name, last name and postal code so I can verify your identity?`,
  ask_zip: `
What is your zip code?
Could you give me the postal code on your account?
And the ZIP code of your address?
Thank you. I'll also need your zip code to verify your identity.
Please confirm the zip code we have on file for you.
May I also have your postcode?
Zip code, please.
Which zip code is registered with your account?
Thanks, Mia! And what's the zip?
To complete the verification, kindly provide your billing zip code.
I just need one more thing, which is your zip code.
Can you tell me the 5-digit zip code of your default address?
What zip do you live in?
Almost there, now I only need your postal code.
Would you please share the zip code asociated with your account?
I found more than one customer with that name. What zip code should I look under?
Could I get your zip as well?
Your postal code?
For verification, let me know the zip code that belongs to your account.
[ask_name] I can also find your account with your name and zip code, could you give me both?`,
  ask_order: `
What's the order number?
Which order is this about?
Could you please provide the order number?
Can you tell me the order ID? It starts with an O.
Which of your orders would you like me to look at?
Please share the order number so I can pull up the details.
Do you have the order number handy?
Thank you, you're verified. Which order do you need help with?
And for which order would that be?
I see several orders on your account. Which one do you mean?
May I have the number of the order in question?
Order ID please
I'll need your order number in order to proceed.
Could you let me know what order this concerns?
What order are we talking about?
You have two open orders, O48210 and O48377. Is it the first or the second one?
Happy to help you with that, just send me the order number.
Would you happen to know which order the item was in?
I can't find that order, could you check the number and give it to me again?
[ask_item] Can you give me the order number and tell me which item you want to send back?`,
  ask_reason: `
May I ask why you want to cancel?
What's the reason for the return?
Could you tell me the reason for your cancellation?
Why would you like to send it back?
Can you let me know what's wrong with the item?
Please tell me why you no longer want this order.
Is there a particular reason you'd like to cancel?
Before I can cancel it, I need to know the reason.
I understand. Was it ordered by mistake, or do you no longer need it?
How come you want to return the jacket?
For our records, could you share the reason?
What made you decide to cancel the order?
I'm sorry to hear that! What was the problem with the sneakers?
And the reason for cancelling is?
I just need a reason to put in the system.
Would you mind telling me what happened, so that I can note down the cancellation reason?
Is the teapot damaged, or did you simply change your mind?
To process this cancelation, please provide a reason (e.g. no longer needed or ordered by mistake).
What should I put down as the reason?
Reason for canceling, please?`,
  ask_address: `
What is the new address?
Where would you like the order to be sent?
Could you please provide the full new shipping address, including street, city and zip code?
What address should we ship it to instead?
Please give me the new delivery address.
And what should the address be changed to?
Sure, where should it go?
Can you tell me the correct address?
I can update that for you. What's the street, city and zip?
Which address do you want the package delivered to?
May I have the complete address you'd like us to use?
To update the shipping address, I'll need the street, house number, city, state and zip code.
New shipping address, please.
Let me know the address where you want to receive it.
Okay, so what's the address you moved to?
Where do you want us to deliver this order?
Would you kindly share the updated delivery adress in full?
I need the new address in order to change it.
Thanks! What address would you like on order O51880?
Just type the new address here and I'll get it ready.`,
  ask_item: `
Which item would you like to return?
What items do you want to send back?
Which product is it about?
Could you tell me which of the items in the order you mean?
Order O40117 has a lamp, a mug and a towel. Which of them would you like to return?
Do you want to return everything or only some of the items?
Please specify the item or items you'd like to exchange.
And which article would that be?
What would you like to exchange?
Is it the whole order or just one item?
I see three items in this order. Which ones should I take out?
Can you let me know what product you'd like removed?
Which of these is it, the scarf or the blanket?
Please list the items you wish to return.
Which part of the order do you want to cancel?
Got it. What exactly do you want to send back from that order?
To proceed, I need to know which itmes are affected.
May I ask which product from the order this is regarding?
Item?
[ask_reason] Which items do you want to return, and what's the reason?`,
  ask_variant: `
What colour would you like instead?
Which size do you need?
What size and color would you prefer?
Could you tell me which variant you'd like to have?
What would you like to exchange it for?
Please let me know the size you want.
We have the hoodie in red, black and green. Which one would you like?
In what color would you like the new one?
And what should the new size be?
Which option do you want in exchange for the jeans?
Do you want it in small, medium or large?
What kind of jacket would you like in return, which color and size?
I can check availability for you. What size are you after?
Should the new one be blue or gray?
Which version of the backpack would you like to get instead?
Sure, what do you want to swap it for?
Can you specify the colour and the size of the replacement?
May I know which size fits you better?
Preferred color?
[ask_payment] Which size would you like, and which payment method should I use for the price difference?`,
  ask_payment: `
Which payment method would you like to use?
How would you like to pay?
What payment method should I switch it to?
Would you like to use your card or your gift card?
Where should the refund go?
To which payment method should I refund the money?
Please choose a payment method for the price difference.
You have a gift card, a Visa and store credit on file. Which would you like to use?
How do you want to pay for the difference?
Could you tell me which payment option you'd prefer for the refund?
And which card should I charge?
Do you want the refund on your original payment method or on a gift card?
What would you like to pay with?
There is a difference of $6.20. Which of your payment methods should cover it?
Should the refund go back to the card or to store credit?
I need to know the payment method you want to change to.
May I ask how you'd like to receive your refund?
Preferred payment method?
Kindly let me know wich payment method you'd like for this exchange.
With which payment would you like to settle it: gift card, store credit, or credit card?`,
  propose_cancel: `
Would you like me to cancel order O40281?
I'm going to cancel order O73310 because you no longer need it. Do you confirm?
Just to confirm, you want me to cancel order O62048, right?
Order O19475 can still be cancelled. Do you want me to do it?
Do you confirm the cancellation of order O88016 with the reason "ordered by mistake"?
So I'd cancel O55209 and refund $64.00 to your card. OK?
Please confirm that you want to cancel the order O30772 (yes/no).
I can cancel your order O47163 for you, and the full amount will go back to your gift card. Would you like to proceed?
Order O26690 is pending, so I'm able to cancel it. The refund of $118.20 will take 5 to 7 days. Shall I proceed?
May I cancel order O91534 now?
To be sure: cancel the entire order O14420, reason no longer needed. Is that correct?
Should I cancel order O37805 completely?
Are you sure you want order O60911 cancelled?
Cancelling O52277, both the lamp and the mug. Ok to go ahead?
Here is what I will do: cancel order O84036 and refund the money to your store credit. Please reply yes if you agree.
I will now proceed with the cancelation of order O29958, is that alright with you?
If you say yes, I'll cancel order O71602 right away.
Thanks for waiting. I found order O43389 with a teapot for $31.99, and it hasn't shipped. Want me to cancel it?
Can I go ahead and cancel O66127 for you?
Cancel order O10854, yes or no?`,
  propose_cancel_items: `
Would you like me to cancel the scarf in order O40281 and keep the rest?
I can remove the two mugs from order O73310. Shall I go ahead?
Just to confirm: cancel only the lamp from order O62048, correct?
Should I take the towel and the blanket off order O19475?
I'd drop the backpack from O88016 and refund $55.00 to your card. Is that ok?
Do you confirm that I should cancel the jeans from order O55209?
So we remove the teapot from order O30772, everything else stays as it is. Do you agree?
Please confirm the following: in order O47163, the item "sneakers" will be cancelled and $79.90 refunded to your gift card.
Only the hoodie of order O26690 would be cancelled. Would you like to proceed?
May I cancel the kettle and the mug from your order O91534?
I will remove the jacket from order O14420 since it was ordered by mistake. Okay with you?
Want me to take the green scarf out of O37805?
Order O60911 has a lamp and a towel. I can cancel the lamp and ship the towel. Is this what you want?
Are you sure you want the blanket removed from order O52277?
It's possible to cancel single items, so I can delete the mug from order O84036, and you'd get $12.00 back as store credit. Do you want me to do that?
To summarize, I'll be canceling the sneakers in order O29958 because you no longer need them. Can you confirm (yes/no)?
Shall I go ahead and cancel just the towels from order O71602?
From O43389 I would cancel: teapot, kettle. The refund goes to your card. Right?
If that's fine, I'll remove the backpack from order O66127 now.
Ok to cancel the jeans in order O10854, but not the hoodie?`,
  propose_change_address: `
Would you like me to update the shipping address of order O40281 to 12 Maple Avenue, Denver 80203?
I can change the delivery address for O73310 to 8 Hill Road, Ashford 12345. Shall I proceed?
Just to confirm, order O62048 should go to 221 Birch Lane, Austin, TX 78701, right?
I'll send order O19475 to 47 River Street, Portland 97205 instead. Is that correct?
Do you confirm the new address 3 Church Road, Milton 30004 for order O88016?
Should order O55209 be shipped to 90 Elm Drive, Seattle 98101?
Please confirm: new shipping address for order O30772 is 16 Station Street, Apt 4, Chicago, IL 60614. (yes/no)
So order O47163 goes to 77 Lake View, Boston 02108 now. OK?
Order O26690 has not shipped yet, so I'm able to redirect it to 5 Garden Row, Phoenix 85004. Do you want me to do that?
May I change the adress of order O91534 to 31 Pine Court, Dallas 75201?
Here's what I have: order O14420, to be delivered to 64 Market Square, Columbus 43215. Does that look right?
Want me to have O37805 delivered to 2 Mill Lane, Tampa 33602?
To be sure, I'm changing where order O60911 ships from 9 Oak Street to 18 Cedar Street, Reno 89501. Do you agree?
I'd set the address on O52277 to 105 Sunset Boulevard, San Diego 92101. Is that okay?
Can I go ahead and update order O84036 with the address 29 Park Place, Newark 07102?
The lamp and the mug in order O29958 would then be sent to 43 King Street, Memphis 38103. Would you like to proceed with this change?
If you agree, I will update the delivery address of order O71602 to 6 Abbey Road, Omaha 68102.
Is it right that you want order O43389 sent to 58 West End Avenue, New York 10023?
Change address of order O66127 to 14 Beech Close, Tulsa 74103, yes?
Thank you for the details! I'm about to change the shipping address for order O10854 to 70 Forest Way, Madison 53703. Please let me know if I may go ahead.`,
  propose_change_payment: `
Would you like me to switch the payment of order O40281 to your store credit?
I can change the payment method on O73310 to your card. Shall I go ahead?
Just to confirm, you want order O62048 to be paid with your gift card, correct?
Should I charge order O19475 to your Visa card instead?
I'll update the payment method for order O88016 from gift card to store credit. Is that ok?
Do you confirm that the payment for O55209 should be changed to the card ending in 4417?
So order O30772 will be paid by gift card, $86.50 in total. Do you agree?
Please confirm (yes/no) that I should use your store credit for order O47163.
Your gift card has enough balance to cover order O26690. Do you want me to put the payment on it?
May I move the payment for order O91534 to your Mastercard?
The $49.99 for order O14420 would be refunded to your card and charged to your gift card. Would you like to proceed?
Want me to pay O37805 with your store credit?
To sum up: order O60911, new payment method credit card. Is that right?
I'd switch O52277 over to your gift card, and the original payment is refunded within a week. Okay?
Can I go ahead and change how order O84036 is paid, from card to store credit?
Payment for order O29958 to be changed to gift card, correct?
If you're fine with it, I will set the payment method of order O71602 to your card.
Are you happy for me to use the gift card for order O43389 insted of the credit card?
Before I make this change, please confirm that you'd like to pay for order O66127 with the card on file.
Is it okay if I charge your store credit for O10854?`,
  propose_exchange: `
Would you like me to exchange the black jeans in order O40281 for the same ones in size large, paid with your card?
I can swap the green mug from order O73310 for the white one. The difference of $2.00 goes on your gift card. Shall I proceed?
Just to confirm: exchange the small jacket in O62048 for a medium, with the price difference refunded to your card, correct?
Should I replace the grey scarf of order O19475 with the red one and use your store credit?
I'd exchange the sneakers in size 9 from order O88016 for size 10, no price difference. Is that ok?
Do you confirm the exchange of the blue towel in O55209 for the yellow towel, using your gift card?
So you get the large black backpack instead of the small one from order O30772, and I charge $14.50 to your card. Right?
Please confirm that you want to change the hoodie in order O47163 from red to navy, with any difference paid by store credit.
The white lamp is in stock. I can exchange the black lamp in order O26690 for it, and you would get $5.00 back on your gift card. Would you like me to do that?
May I exchange the medium jacket of order O91534 for the large green jacket, with your Visa card?
To summarize, order O14420: blue blanket out, brown blanket in, refund of $3.75 to store credit. Do you agree?
Want me to trade the teapot in O37805 for the red version and put the difference on your card?
I'll go ahead and exhange both scarves in order O60911 for green ones, payment by gift card. Okay?
Swap the jeans in O52277, size 32 to size 34, same color, difference to your card. Yes?
Order O84036 was delivered, so I can exchange the kettle for the steel one at $8.20 more, charged to your gift card. Do you want to proceed?
If that's right, I'll exchange the purple hoodie from order O29958 for the black hoodie in XL and charge your store credit.
Is it correct that you would like the sneakers from order O71602 in white, size 8, instead of black, size 8, with your card for the difference?
Can I go ahead with exchanging the mug of O43389 for the large one? I'd use your gift card.
Here are the exchange details for order O66127: old item red backpack, new item blue backpack, payment method card. Do you confirm (yes/no)?
We'd send you the towel in grey in place of the pink one from order O10854, with the $1.50 difference credited to your store credit. Does that work for you?`,
  propose_return: `
Would you like me to start a return for the jeans from order O40281, with the refund going to your card?
I can return the lamp and the mug from order O73310 and refund $38.00 to your gift card. Shall I proceed?
Just to confirm, you want to return the scarf in O62048 and get the money back as store credit, correct?
Should I set up the return of the backpack from order O19475? The refund of $59.90 would go to your original payment method.
I'd take back the sneakers from order O88016 and refund them to your card. Is that ok?
Do you confirm the return of the teapot in O55209 with a refund of $27.25 to your gift card?
So that's a return of everything in order O30772, refunded to your Visa. Do you agree?
Please confirm: return the blanket (order O47163), refund $44.00 to store credit. Yes or no?
Order O26690 was delivered, so the hoodie can be returned. You'd get $36.50 back on your card. Do you want me to do that?
May I process the return for the two towels of order O91534, to be refunded to your gift card?
To sum up: you send back the jacket from O14420, and we refund $120.00 to the credit card. Is that right?
Want me to return the kettle in order O37805 to your store credit?
I'm going to request a return for the jeans and the scarf from order O60911, and the refund will go to your gift card. Okay?
Returning the mug from O52277, $11.99 back to your card. OK to go ahead?
You will recieve $73.40 on your card for returning the sneakers and the towel of order O84036. Would you like to proceed?
If you agree, I'll open a return for the lamp in order O29958 and refund your gift card.
Is it right that you'd like to send back the backpack from order O71602 and be refunded to the original card?
Can I go ahead with the return of the blanket from O43389? The refund goes to your store credit.
Thanks for the information. I can initiate a return of the green jacket from order O66127, refund to your card ending in 2290. Do you confirm?
We would refund $18.75 to your gift card for the scarf from order O10854 once you have mailed it back. Shall I arrange that?`,
  say_done: `
All done!
Your order has been cancelled.
The return has been set up, and you'll receive an email with instructions shortly.
I've updated the shipping address for you.
That's taken care of.
Good news, the exchange went through.
I have cancelled order O51877 and the refund of $42.00 is on its way to your card.
The payment method was changed successfully.
Okay, I've removed the mug from your order.
Everything is set.
Your return request for the lamp was submitted. Please follow the steps in the email we've sent you.
It has been changed, as you asked.
Done, your order now ships to 12 Maple Avenue, Denver 80203.
Great, I went ahead and processed that for you.
The cancellation is complete. You should see the money within 5 to 7 business days.
Your order is now being paid with your gift card.
I just made the change.
You're all set! The hoodie will be exchanged for the red one.
[more_help] Your exchange has been sucessfully requested. Is there anything else I can help you with?
[more_help] It's cancelled now. Anything else I can do for you?`,
  say_refused: `
Unfortunately, that's not possible.
I'm afraid I can't cancel this order because it has already shipped.
Our policy doesn't allow me to do that.
I apologize, but only pending orders can be changed.
Sorry, I'm not able to refund it to a different card.
The 30 days for returns have passed, so we can't take it back.
That order has already been delivered, so it can no longer be cancelled.
I understand your frustration, but I'm unable to make an exception here.
We don't exchange an item for a different kind of product, I'm sorry.
Regrettably, I have to decline this request.
No, that isn't something I can do.
I wish I could help, but the address can't be changed once the package is on its way.
Sorry, but that is against our rules.
I can only help with orders on your own account, so I can't do anything about that one.
It's not possible to cancel an order for that reason, unfortunatly.
Your gift card doesn't have enough balance to cover this order, so I can't switch the payment to it.
As much as I'd like to, I'm not permitted to offer a discount.
This item is not eligible for a return.
I've checked, and there is no way for me to change it any more. I'm very sorry for the inconvenience.
[more_help] I'm sorry, this order can't be modified a second time. Is there something else I can help you with?`,
  wait: `
Just a moment, please.
Let me check that for you.
Please hold on while I look up your account.
Give me a second.
I'll have a look at your order now.
Hang on.
Bear with me for a minute while I pull up the details.
Thank you for the information. I'm checking this right now.
Please wait while I process your request.
Let me see what I can find.
Looking into it...
One sec, I'm getting your order details.
Thanks for your patience, this will only take a moment.
I'm still working on it, won't be long.
Can you give me a minute to verify this?
Allow me a moment to review the order.
Okay, let me take a look.
Would you mind holding for a short while?
Thank you, Daniel. I'll pull up your profile, please stay with me.
Checking now, pls hold.`,
  more_help: `
Is there anything else I can help you with today?
Can I do anything else for you?
Do you need help with anything else?
What else can I do for you?
Was there something else you needed?
Would that be all for today?
Is that everything?
Do you have any other questions?
Let me know if you need anything else.
Anything else I can assist you with?
If there's anything more I can do, just tell me.
Glad I could help! Is there something more I can do for you?
Are there other orders you'd like me to look at?
You're welcome! Anything further?
Would you like help with something else while I have you here?
Is there any other thing you wish to have done?
What else?
May I assist you with any other matter?
Any more questions or requests?
Please don't hesitate to tell me if there is anyting else on your mind.`,
  how_to_help: `
Hello! What can I do for you today?
Hi there, how may I assist you?
Welcome to our shop. What can I help you with?
What do you need help with?
Good afternoon, how can I be of service?
Thanks for contacting customer support! How can I assist you today?
Hi! What brings you here today?
Tell me, what's the matter?
Thank you, I've found your account. What would you like to do?
Please describe your issue and I'll do my best to help.
Hey, what's up?
Great, you're verified now, Emma. What can I do for you?
What is your request?
In what way can I help you today?
How may I help?
Could you tell me what you're contacting us about?
Please let me know what you need.
What would you like me to do with this order?
I'm here to help, so what seems to be the problem?
Hello and thank you for reaching out, my name is Sam. What can I asist you with?`,
  hand_over: `
I'm transferring you to a human agent now.
Let me connect you with one of my colleagues.
You are being transferred to a human agent. Please hold on.
I'll pass this on to someone from our team who can help you further.
A colleague will take over from here.
I need to hand this over to a person.
This is beyond what I can do, so I'm going to transfer you to a specialist.
Please hold while I put you through to a human representative.
One of our agents will be with you shortly.
I'm escalating your case to my supervisor.
Since I can't resolve this myself, I'll get a human colleague to look at it.
Transferring you now.
I have forwarded your request to a human agent, who will continue this conversation.
For this you'll have to speak with a member of our staff, and I'm connecting you right away.
I'll bring in somebody who can handle this.
My colleagues in the support team will take care of this. I am handing you over.
Okay, I'm going to put you in touch with a real person.
Unfortunately I can't help with this one, so I will tranfer you to a human.
Thank you for your patience. You'll be connected to a live agent in a moment.
I've arranged for a human agent to take over this chat.`,
}

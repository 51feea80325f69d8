/** Sentences by an independent writer who has not seen the user's code; as first measured 460 of 504 (91.3%) were understood and 11 mistaken; used for development since. */
export const unseen: Readonly<Record<string, string>> = {
  ask_email: `
Could you please share the email address linked to your account?
What's your email?
I'd be happy to look into that. First, could I get the e-mail you signed up with?
To verify your identity, please provide the email address on file.
Can you tell me which email you used when you created your account?
Sure thing! I just need your email address to find your account.
May I have your account email so I can pull up your details?
What email is the account under?
Before we start I need to confirm who you are. Please give me your registered email address.
Thanks for reaching out! What email address do you use to log in with us?
Could you confirm your email adress for me?
Which email address should I look up?
Let's locate your account: what is the email associated with it?
I'm afraid I can't find you yet. Would you mind sending me your email?
For security purposes I'll need the email address you have registered with our shop.
Please type in the email of your customer profile.
If you let me know your email address, I can access your account.
ok, and your e-mail is?
I'd like to authenticate you first; do you happen to have the email you registered at hand?
[ask_name] Happy to help! May I have your full name and the email address on your account?
[ask_order] Please send me your email and the number of the order in question.
Mind sharing the mail address you shop with?
Under what email is your profile registered with us?
Kindly provide your email so that we can proceed.`,
  ask_name: `
Could I have your full name, please?
What's your name?
May I ask who I'm speaking with?
Please tell me your first and last name.
I couldn't find an account with that email. What is the full name on the account?
No problem! In that case, could you give me your first name and last name?
Under which name is the account registered?
Who am I chatting with today?
To verify you another way, I'll need your name as it appears in your profile.
Can you give me the name on the account?
Full name please
And what is your last name?
Would you kindly state your name for verification?
I'd need your complete name to look you up in our system.
[ask_zip] Alternatively, I can find your account with your full name and zip code. Could you provide both?
[ask_zip] Please share your first name, last name and zip code so that I can verify your identity.
Whose name is the account in?
Thank you. Could you also confirm your full name for me?
how are you called? I need your name for the lookup
Just so I can identify you: what name did you sign up with?
If you don't remember the email, that's fine, just let me know your first and last names.
Sorry, I didn't catch your name. Could you repeat it?
Let me try to find you by name. What would that be?
I still need your surname and given name in order to continue.`,
  ask_zip: `
What is your zip code?
Could you please provide the zip code on your account?
And the ZIP code?
May I also have your postal code?
What's the zip of the address you have registered with us?
I'll need your five-digit zip code to verify your account.
Thanks! Now please tell me your zip.
Can you confirm the zip code on file?
Which zip code do you live in?
Please enter the postcode that belongs to your account.
One more thing for verification: your zip code, please.
Would you mind giving me the ZIP for your profile?
Several people have that name. What zip code is your account registered under?
Got it. Could I get your zip as well?
[ask_name] What are your last name and zip code?
To narrow it down, let me know the zip code of your default address.
your zipcode pls
I'm going to need a zip code too, if you don't mind.
Do you know the zip code that we have in our records for you?
For your security, I have to ask for the postal code associated with your account.
Lastly, what zip code did you use when registering?
Thank you, that helps. I'm only missing your zip code now.
The zip code is still missing; could you send it to me?
[ask_name] I can look you up without the email if you give me your name along with your zip code.`,
  ask_order: `
Could you please give me the order number?
What's the order ID?
Which order is this about?
Thank you, you're verified. Which order would you like help with?
Do you have the order number handy?
I'd be glad to help with that. May I have the number of the order?
Please provide the order id, it starts with an O.
What is the number of your order?
I see more than one order on your account. Which one do you mean?
Can you tell me which of your orders this concerns?
To look into this I need your order number.
Let me know the order number and I'll check its status.
Ok great, and the order nr?
Would you happen to know the ID of the order in question?
You can find the order number in your confirmation email. Could you send it to me?
And which order should I be looking at?
Sure, I can check that for you. What order number are we talking about?
For which order would you like to make this change?
Please share the order number you're referring to.
[ask_item] Could you tell me the order number and which item you'd like to return?
[ask_reason] I can help you cancel that. What's the order number, and why do you want to cancel?
Kindly specify the order you need assistance with.
I'm ready to take a look, I only need the order number from you.
Is there an order number you can give me?`,
  ask_reason: `
May I ask why you'd like to cancel the order?
What is the reason for the return?
Could you tell me why you want to send it back?
Please let me know your reason for cancelling.
How come you want to cancel?
Before I proceed, I need to know the reason for the cancellation: no longer needed, or ordered by mistake?
Was there something wrong with the item?
Can you give me a reason for the cancellation, please?
For our records, what made you decide to return it?
I'm sorry to hear that. What's the reason you no longer want it?
Did you order it by mistake, or do you simply not need it anymore?
Why are you returning this product?
And what would be the reason?
I just need to note down a reason. Why is it you wish to cancel?
Would you mind sharing why you'd like to cancel this order?
Our policy requires a cancellation reason. Could you provide one?
Out of curiosity and for our files, why the return?
whats the reason for cancelling?
Is the item defective, or did you change your mind?
What happened that you want to return the kettle?
I can help with that, but first I must ask for what reason you want to cancel.
Please state the reason for your request.
[ask_item] Which item do you want to return, and what is the reason?
[ask_order] Could you share your order number as well as your reason for cancelling?`,
  ask_address: `
What is the new address?
Where would you like the order to be sent?
Please give me the full new shipping address, including street, city and zip code.
To what address should we ship it instead?
Could you provide the address you'd like us to use?
I can update that for you. What's the new delivery address?
Where should we deliver it to?
Please tell me the correct shipping address.
May I have the complete address you want the parcel to go to?
Can you give me street, house number, city and zip of the new place?
Which address do you want the package to go to?
And the new adress is?
Sure! Where are we sending it?
I'd need the updated address in full before I can change it.
Let me know where you want this delivered instead.
Would you please write out the new delivery address for me?
What should the shipping address be changed to?
The order is still pending, so the address can be changed. What would you like it to be?
Kindly share the destination address.
[ask_order] Of course. Which order is it, and what address should it go to?
[ask_order] Please send me the order number and the new shipping address.
Okay, so where do you want it to go?
What address would you like on the order?
I see it's currently going to your old address. What is the right one?`,
  ask_item: `
Which item would you like to return?
What item is this about?
Which of the products in this order do you want to exchange?
Could you tell me which items you'd like to send back?
This order contains a kettle, a scarf and a mug. Which of these would you like to return?
Please let me know what product you're referring to.
Do you want to return everything, or only some of the items?
What exactly would you like to exchange?
Which product?
I see several items in that order. Which one do you mean?
Can you specify the item or items you want removed?
And which article from the order is it?
Is it the lamp or the towel that you want to send back?
Which things from your order should I take out?
Please name the items you would like refunded.
The order has four items in it, so I need to know which ones are concerned.
May I know which item in the order you'd like to change?
Would you like to return the whole order or just a particular item?
wich item do you want to return?
Tell me which products you no longer want, please.
[ask_reason] What would you like to return, and may I ask why?
[ask_variant] Which item do you want to exchange, and which colour or size would you like instead?
Could you clarify which of the two jackets you're talking about?
I need the name of the item you'd like us to take back.`,
  ask_variant: `
What color would you like instead?
Which size do you need?
What would you like to exchange it for?
Please tell me the size and color you'd prefer.
The hoodie comes in blue, red and black. Which would you like?
Do you want it in small, medium or large?
Could you let me know which variant you want in its place?
What size should the new jeans be?
In which color would you like the replacement?
And what would you like to get instead?
We have this jacket in M, L and XL. Which one would suit you?
Which version of the product do you want?
Any preference on colour?
Can you specify the new size for the sneakers?
I can exchange it for another option of the same product. Which option are you looking for?
Would you like the green or the grey one?
So what size are you after?
Please choose the color you would like for the new backpack.
what colour and wich size do you want?
May I ask what the replacement should look like, for instance its colour?
Here are the available options: red, size S; red, size M; black, size M. Which one do you want?
[ask_payment] Which color would you like, and how would you like to pay the difference?
[ask_item] Which item would you like to swap, and for what size?
Let me know which of the available sizes works for you.`,
  ask_payment: `
How would you like to pay?
Which payment method would you like to use?
Where should the refund go?
Would you like the refund on your card or as store credit?
Please tell me which payment method I should use for the difference.
Which card should I charge?
What payment method do you prefer for this?
You have a credit card and a gift card on file. Which one should we use?
Should the refund go to the original payment method or to your gift card?
How do you want to be refunded?
There's a price difference of $12.00. How would you like to cover that?
Could you let me know to which payment method I should refund the money?
What would you like to switch the payment to?
Please choose a payment method: card, gift card or store credit.
And how will you be paying for that?
Do you want to use your gift card or the card ending in 4821?
The new item costs a bit more. What payment method shall I use for the rest?
To which of your payment methods would you like to receive the refund?
May I know how you'd like to settle the difference?
pls tell me what payement method to use
I need a payment method for the exchange. Which one would you like?
On which account should I put the refund: the card or the store credit?
[ask_item] Which items are you returning, and where should I send the refund?
[ask_order] What's your order number, and which payment method do you want to change it to?`,
  propose_cancel: `
Would you like me to cancel order O48213?
I can cancel order O70952 for you. Do you want me to proceed?
Just to confirm: you want to cancel order O33180, correct?
Order O61447 will be cancelled and the full amount refunded to your card. Do you confirm? (yes/no)
So that's a cancellation of order O20586. OK?
Before I do anything, please confirm that you want order O91374 cancelled.
To be clear, cancelling order O15820 can't be undone. Are you sure you want to cancel it?
I'm going to cancel O44093 because you no longer need it. Is that okay with you?
Order O87216 is still pending, so it can be cancelled. Shall I do that?
Should I go ahead with the cancellation of order O52739?
Do you confirm the cancellation of O36608, reason: ordered by mistake?
Please reply yes if you'd like me to cancel order O79145.
cancel order O10467, yes?
I've found order O65891 with a lamp and two mugs. Am I right that you want to cancel all of it?
Here's what I'll do: cancel order O28374 in full and refund $64.90 to your gift card. Do I have your approval?
May I proceed to cancel your order O93052?
Okay, I would now cancel order O41726 as no longer needed. Are you happy with that?
You'd like to cancel the entire order O57310. Is this correct?
Can you confirm you want me to cancel O82069? The refund of $118.00 will take 5 to 7 business days.
If you agree, I'll cancel order O69538 right away. Do you agree?
Shall we cancel order O30271, then?
I need your explicit confirmation to cancel order O74680. Do you wish to proceed?
With your permission I'll cancel O56912 and return the money to the original payment method. Does that sound good?
Are you sure that you want order O18435 to be canceled?`,
  propose_cancel_items: `
Would you like me to remove the scarf from order O48213?
I can cancel just the mug in order O70952 and leave the rest as it is. Shall I proceed?
So I'll take the towel off order O33180. Correct?
Please confirm that you want the jeans removed from order O61447.
Do you want me to cancel only the blanket from O20586?
To confirm: the lamp and the teapot will be taken out of order O91374, and the other items stay. Is that what you want?
I'm about to cancel the backpack in order O15820, with $59.00 going back to your card. Is that OK?
Should I drop the sneakers from order O44093?
Order O87216: remove the hoodie, keep everything else. Do you confirm?
May I go ahead and remove the two mugs from your order O52739?
The jacket is going to be deleted from order O36608 and you will be refunded $89.95. Do you agree (yes/no)?
Can you confirm that only the kettle should be cancelled from order O79145?
remove teh towel from O10467, right?
I can do a partial cancellation of order O65891, taking out the scarf. Would that be all right?
Just to double-check, you'd like the lamp cancelled in order O28374 but still want the blanket?
If you say yes, I will remove the teapot from order O93052.
Are you okay with me cancelling these items from order O41726: the jeans and the hoodie?
From order O57310 I'd remove the mug and refund $12.50 to your gift card. Does that work for you?
Shall I cancel the backpack and the towel of O82069 for you?
You want the sneakers taken off order O69538. Is this correct?
Do I have your permission to remove the blanket from order O30271?
Here's the plan: the kettle comes out of order O74680 and the rest ships as usual. Sound good?
I would now remove the jacket from order O56912 since you ordered it by mistake. Shall I continue?
Removing the scarf from order O18435 cannot be undone. Do you still want me to do it?`,
  propose_change_address: `
Would you like me to update the shipping address of order O48213 to 12 Maple Avenue, Milton 40213?
I can send order O70952 to 8 Hill Road, Brookfield 55120 instead. Shall I go ahead?
To confirm, order O33180 should go to 41 Elm Street, Weston 30877. Is that correct?
Please confirm the new address for order O61447: 3 River Lane, Easton 18042.
So O20586 will now be shipped to 77 Park Drive, Salem 97301. OK?
Should I change the delivery address on order O91374 to 15 Church Street, Dover 19901?
I'm going to set the address of order O15820 to 260 Lake View, Harper 67058. Do you confirm?
Do you want order O44093 delivered to 9 Mill Court, Oakdale 55128?
Just checking before I save it: new shipping address for O87216 is 5 Station Road, Newton 20458, right?
May I proceed with changing the address for order O52739 to 118 Cedar Street, Linden 70360?
Here is the change I'll make: order O36608, ship to 22 Garden Way, Preston 83263. Do you agree?
If you're happy with it, I'll redirect order O79145 to 64 Bridge Street, Clifton 70150. Yes or no?
ship O10467 to 7 Birch Close, Hanover 17331 then?
Your order O65891 currently goes to 2 Old Lane. Shall I have it sent to 31 Market Square, Auburn 36830 instead?
Can you confirm that I should update order O28374 with the address 450 Pine Street, Fairview 73737?
I would replace the address on order O93052 with 19 Queen Street, Lakewood 80226. Is that okay?
You'd like order O41726 to go to 86 Meadow Lane, Riverton 82501. Did I get that right?
Okay, I'll change the shipping adress of order O57310 to 10 High Street, Bedford 47421. Correct?
Are you sure you want me to ship order O82069 to 33 Orchard Road, Concord 33010?
Shall we deliver O69538 to 1 Harbor Street, Camden 48430?
With your confirmation, the parcel for order O30271 will be sent to 54 Willow Way, Franklin 37064. May I do that?
Order O74680 is pending, so I'm able to change its address to 27 Forest Drive, Clayton 63105. Do you want me to?
The new destination of order O56912 will be 140 Sunset Boulevard, Arden 28704. Please reply yes to confirm.
Do I have your okay to change the address of O18435 to 6 Abbey Road, Marion 46952?`,
  propose_change_payment: `
Would you like me to switch the payment of order O48213 to your card?
I can change the payment method for order O70952 to your store credit. Shall I do so?
To confirm: order O33180 should be paid with your gift card instead of your card. Is that right?
Please confirm that you want order O61447 charged to your gift card.
So O20586 goes on your store credit. OK?
Should I move the payment for order O91374 over to the card ending in 3307?
I'm going to update the payment method of O15820 to store credit, and the $48.20 goes back to your card. Do you confirm?
Do you want to pay for order O44093 with your gift card instead?
Just to double check, the new payment method for O87216 will be your credit card, correct?
May I proceed and charge order O52739 to your gift card?
Here's what will change: order O36608, payment from card to gift card, total $75.00. Do you agree?
If you agree, I'll set your store credit as the payment for order O79145. Yes or no?
switch O10467 to card, right?
Order O65891 was paid by gift card. Shall I change that to your card?
Can you confirm I should use store credit for order O28374?
I'd now replace the payment method on order O93052 with your gift card, which has enough balance. Is that okay with you?
You would like order O41726 to be paid by card rather than store credit. Did I understand correctly?
Your gift card covers the full $31.40 of order O57310. Would you like me to make the switch?
Are you sure that you want the payment of order O82069 changed to store credit?
Shall we put order O69538 on your card, then?
With your permission I will change the payement method of order O30271 to your gift card. May I?
Since order O74680 is still pending, I can have it paid from your store credit. Do you want that?
The payment for order O56912 will be switched to your Visa card and the gift card will be refunded. Please confirm with yes.
Do I have your go-ahead to change payment on O18435 to the gift card?`,
  propose_exchange: `
Would you like me to exchange the black jeans in order O48213 for the blue ones in size 32, paying with your card?
I can swap the red mug from order O70952 for the white one, using your gift card. Shall I proceed?
To confirm: in order O33180 we exchange the small jacket for a large one and charge the difference to your card. Is that right?
Please confirm the exchange for order O61447: green scarf to grey scarf, payment by store credit.
So for O20586 the sneakers in 42 become sneakers in 43, with your gift card. OK?
Should I replace the yellow towel of order O91374 with the white towel and settle it with your card?
I'm going to exchange the hoodie in O15820 for the same one in black, size L, and refund $5.00 to your gift card. Do you confirm?
Do you want to trade the blue backpack from order O44093 for the green one, with the price difference on your store credit?
Just checking: order O87216, medium blanket out, large blanket in, and $10.00 on your card, correct?
May I go ahead and exchange the silver kettle of order O52739 for the black kettle, using store credit?
Here are the details of the exchange for order O36608: the white lamp for the red lamp, difference of $3.20 charged to your card. Do you agree?
If that's fine with you, I'll exchange the teapot in order O79145 for the blue one, paid with your gift card. Yes or no?
swap the grey hoodie from O10467 for a navy one in small, gift card, right?
You'd get the jacket in red, size M, instead of the blue one from order O65891, and your card is refunded $8.75. Would you like that?
Can you confirm that I should exchange both the jeans and the scarf in order O28374 for the black ones, with your card?
I would exchange the size 38 sneakers in order O93052 for size 39 at no extra cost, with your card as the payment method. Is that okay?
You want the mug from order O41726 in green rather than blue, with your store credit. Did I get that right?
The exchange of the large towel for the small towel in order O57310 gives you $6.00 back on your gift card. Shall I go ahead with it?
Are you sure you want to exchange the beige blanket of O82069 for the brown one? The $4.10 difference goes on your card.
Shall we exchange the lamp of order O69538 for the black one and put the difference on your gift card?
With your OK I'll modify order O30271 so that the red backpack is exchanged for the black backpack, using your store credit. May I?
An exchange can only be done once per order. Do you want me to exchange the hoodie in O74680 for a medium one with your card?
For order O56912: old item, purple scarf; new item, white scarf; payment, gift card. Please reply yes to confirm.
Do I have your go-ahead to exchange the jeans in order O18435 for a size 34, charging $2.50 to your card?`,
  propose_return: `
Would you like me to start a return for the lamp from order O48213, with $35.00 refunded to your card?
I can return the hoodie of order O70952 and put $49.90 on your gift card. Shall I proceed?
To confirm: you're returning the teapot from order O33180 and the refund of $27.30 goes to your store credit. Is that correct?
Please confirm the return of the jeans in order O61447, refund $62.00 to your card.
So the mug of O20586 comes back and you get $11.50 on your gift card. OK?
Should I set up the return of the sneakers from order O91374 for a refund of $84.99 to the original card?
I'm going to process a return for the blanket and the towel in O15820, and $71.25 will be refunded to your gift card. Do you confirm?
Do you want to send back the jacket from order O44093 and receive $99.00 as store credit?
Just checking: order O87216, return the scarf, $18.40 back to your card, right?
May I go ahead with returning the backpack from order O52739? You'd be refunded $55.60 to your card.
Here's a summary of the return for order O36608: kettle and mug, total refund $54.00, paid to your gift card. Do you agree?
If you approve, I'll file the return of the lamp in order O79145 and refund $29.95 to your store credit. Yes or no?
return teh towel from O10467, $14.00 to your card, yes?
You'd return the whole order O65891 and we'd refund $132.80 to your card. Would you like me to do that?
Can you confirm that the hoodie from order O28374 should be returned, with $44.00 going back on the gift card?
I would take the teapot and the blanket of order O93052 back and refund $80.15 to your card. Is that okay with you?
You want to return the jeans from order O41726 and have the $57.75 credited to your store credit. Did I get that right?
For the sneakers in order O57310 we can refund you $76.00 on your gift card once they're returned. Shall I go ahead?
Are you sure you want to return the scarf of O82069? The refund will be $22.20 to your card.
Shall we arrange the return of the jacket from order O69538 and refund $110.00 to your card?
With your permission I will initiate a return of two mugs from order O30271, refunding $23.00 to your store credit. May I?
Because order O74680 was delivered, the backpack can be returned for $48.50 to your gift card. Do you want to proceed?
The following will be returned from order O56912: lamp, towel. Refund: $46.70 to your card. Please reply yes to confirm.
Do I have your go-ahead to return the kettle in order O18435 for a $39.99 refund to your gift card?`,
  say_done: `
All done!
That's taken care of.
Your order has been cancelled successfully.
I've updated the shipping address for you.
Great news, the exchange has gone through.
The return has been processed and you'll get an email with instructions shortly.
Everything is set.
Okay, I have changed the payment method as you asked.
Order O48213 is now cancelled, and the refund will reach your card within 5 to 7 business days.
I just finished making that change.
There you go, it's sorted.
Your request has been completed.
Perfect, the kettle has been removed from your order.
Thank you for confirming. I have now cancelled order O70952.
The refund of $42.50 is on its way to your gift card.
It went through without any problems.
Alright, that change is now live on your order.
Your return is all set up.
You're good to go, the order will be sent to the new address.
done, order is canceled
I'm pleased to let you know that the hoodie has been exchanged for the red one.
We've successfully made the update you requested.
[more_help] That's done now. Is there anything else I can do for you?
[more_help] Your order O33180 has been updated. Can I help you with something else today?`,
  say_refused: `
Unfortunately, I'm not able to do that.
I'm afraid that's not possible.
I'm sorry, but this order has already been shipped, so it can't be cancelled anymore.
Our policy doesn't allow returns after 30 days.
Sorry, no.
I apologize, but I'm unable to change the address of an order that has been delivered.
Regrettably we cannot refund to a payment method other than the original one or a gift card.
I understand your frustration, however I can't make an exception here.
That isn't something I can do for you.
We don't offer exchanges for a different product, only for another colour or size of the same one.
I wish I could help, but that is against our rules.
This order can no longer be modified.
Sadly, your request can't be fulfilled because the item is final sale.
I checked, and it isn't eligible for a return.
I can only help with orders on your own account, so I have to decline that.
Sorry about that, but cancellation isn't allowed for this reason.
I won't be able to process this request.
Im sorry but we dont do that
As much as I'd like to, company policy prevents me from cancelling a shipped order.
It's too late to cancel, I'm afraid.
Your gift card doesn't have enough balance, so I cannot switch the payment to it.
Thank you for your patience. I've looked into it, and there's no way for me to do this.
[more_help] I'm sorry, that can't be done under our policy. Is there something else I can help with?
[hand_over] I'm not allowed to do that, so I'm going to transfer you to a human agent.`,
  wait: `
Please hold on.
Just a second.
Let me check that for you.
Give me a moment while I look up your account.
Thank you, I'm looking into it now.
Hang on a sec.
I'll pull up your order details, please wait.
Bear with me while I check this.
Let me see what I can find.
This will only take a minute.
Sure, checking now...
Thanks for the information! I'm going to have a look at your order.
Could you hold for just a moment?
Ok, let me take a look.
I'm processing your request, please stand by.
Please give me a few seconds to retrieve your information.
1 moment pls
Allow me a minute to review the details of your order.
Perfect, thank you. I'll be right back with you.
Working on it.
Let me quickly verify this in our system.
I appreciate your patience while I get this done.
Alright, I'll look that up right away.
Kindly wait while I find your profile.`,
  more_help: `
Is there anything else I can help you with today?
Can I do anything else for you?
Anything else I can assist with?
Do you need help with something else?
Is that everything for today?
What else can I do for you?
Will that be all?
Would you like help with anything further?
If there's anything else you need, just let me know.
Do you have any other questions?
Was there something else you wanted?
Have I taken care of everything, or is there more I can do?
Any other requests?
Is there something else on your mind?
Feel free to tell me if you need anything else.
May I assist you with any other matter?
Great! Anything more I can do?
Are there any other orders you'd like me to look at?
Please let me know if I can be of further assistance.
anthing else i can do for you?
So, what else?
Can I be of help with anything more today?
Is there any other issue I could help you resolve?
Could I help you with another thing while you're here?`,
  how_to_help: `
Hello! What can I do for you today?
Hi there, how may I assist you?
Welcome to our shop. What can I help you with?
Good morning, how can I be of service?
What brings you here today?
Hi, thanks for contacting customer support. How can I assist you today?
What would you like to do?
Tell me, what's the issue?
How may I help you today?
Thank you, I've found your account. What do you need help with?
Hey! What's up?
You're verified now. What is it that you'd like me to do?
Please describe your request.
What seems to be the problem?
Hello and welcome! Please tell me how I can help.
In what way can I support you today?
Hi! I'm the virtual assistant of the shop. What can I do to help?
Thanks, all verified. How would you like to proceed?
what can i help with
Good afternoon. Let me know what you need and I'll do my best.
So what's your question?
Could you tell me what you need assistance with?
Great, thank you for that. Now, what can I do for you?
Could you explain a bit more about what you want me to do for you?`,
  hand_over: `
I'm transferring you to a human agent now.
Let me connect you with one of our team members.
Please hold while I pass you on to a colleague who can help.
You are being transferred to a human agent. Please hold on.
I'll get a real person to take over from here.
I'm going to escalate this to a specialist.
One of my colleagues will take it from here.
This is beyond what I can handle, so I'll transfer you to a human representative.
Let me put you through to customer service.
Transferring you now.
I am handing this conversation over to a member of our support team.
A human colleague will be with you shortly.
I'll forward your case to our support staff.
I'm afraid I need to bring in a human agent for this.
For this request I have to connect you to a live agent.
I've transferred you to an agent, who will contact you soon.
It would be best if a person looked at this. I'm connecting you now.
Ok, I will pass you over to somebody else on the team.
Sending you to a human agent
I've escalated your case, and a supervisor will take over this chat.
Thank you for your patience, I'll now direct you to someone who can assist you further.
i'll transfer you to a collegue who can help you
Since I can't resolve this myself, a staff member will continue with you.
[say_refused] I'm sorry, I can't do that for you. I'll transfer you to a human agent instead.`,
}

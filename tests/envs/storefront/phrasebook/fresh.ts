/**
 * Sentences written by somebody who had not seen the code that must understand them. As first measured, with nothing changed for them,
 * 184 of 210 (87.6%) were understood and 5 mistaken; they are used for development since.
 */
export const fresh: Readonly<Record<string, string>> = {
  ask_email: `
Could you please share the email address linked to your account?
Sure, happy to help! What's the email you signed up with?
To get started, I'll need to verify your identity. Please provide the email address on file.
May I have your e-mail address so I can pull up your account?
Before I can look into that, can you tell me which email you use with us?
Thanks for reaching out. First I need to find your profile, so please give me the email adress you registered with.
What email is the account under?
I'd be glad to look into this for you. Could you confirm the email associated with your account first?
Let me look you up. Your email address?
[ask_order] Please send me your account email and the number of the order this is about.`,
  ask_name: `
May I have your full name, please?
And who am I speaking with?
Could you tell me your first and last name?
I couldn't find an account with that email. Could you give me your name instead?
What name is the account registered under?
No problem, we can verify you another way. What is your first name and surname?
Can I get your name so I can locate your account?
Please provide the full name on your account.
Alright, under what name did you place the order?
[ask_zip] If you don't have the email to hand, I can also look you up with your full name and zip code. Could you give me those?`,
  ask_zip: `
What's your zip code?
Could you also provide the ZIP code on your account?
Thanks, Maria. And the zip code for your address on file?
I also need your postal code to verify your account.
May I ask for the five-digit zip code that goes with your account?
Got it. What zip is the account registered to?
To complete the verification, please tell me your zip code.
Thank you! Just one more thing: can you confirm your zipcode?
There is more than one customer with that name. Which zip code do you have on your profile?
And your postcode, please?`,
  ask_order: `
Could you give me the order number, please?
What is the order ID?
Thanks, I've found your account. Which order are you asking about?
Can you tell me which of your orders this concerns?
Please provide the number of the order you'd like to change.
I see several orders on your account. Which one do you mean?
Do you have the order number handy? It starts with an O followed by five digits.
And what's the order nubmer?
Thank you for verifying your details. To proceed, I'll need the ID of the order you would like help with.
[ask_item] Which order is this about, and which item would you like to send back?`,
  ask_reason: `
May I ask why you'd like to cancel?
What's the reason for the return?
Could you tell me the reason for the cancellation: no longer needed, or ordered by mistake?
I'm sorry to hear that. Can you let me know why you want to return it?
Before I cancel this, I need to record a reason. What should I put down?
Is there something wrong with the item, or did you just change your mind?
Please let me know the reason you are cancelling this order.
Understood. How come you want to send it back?
What made you decide to cancel the order?
Was it ordered by mistake, or do you no longer need it?`,
  ask_address: `
What's the new shipping address?
Where would you like the order sent instead?
Please provide the full new address, including street, city and zip code.
Sure, I can help with that. What address should we ship it to?
Could you give me the complete address you'd like it delivered to?
Okay, where should we send it?
The order hasn't shipped yet, so I can still update it. Can you tell me the correct delivery address?
Which address would you like me to change it to?
I'll need the street, town and zip code of the new adress.
Thank you. To update the delivery details, please let me know the address where you would like to receive your package.`,
  ask_item: `
Which item would you like to return?
Which of the products in this order do you want to exchange?
Your order contains a kettle, a scarf and a mug. Which of these would you like to send back?
Could you tell me what item this is about?
What exactly would you like to return from that order?
Do you want to cancel the whole order or only some items? If only some, which ones?
I see the order has several items. Please let me know which ones you'd like me to remove.
Which product is it?
Is it the lamp or the teapot you'd like to exchange?
Thanks, I have your order here. Can you specify the item or items you want to retrun?`,
  ask_variant: `
What size would you like instead?
Which color would you prefer?
We have the hoodie in red, green and black. Which one would you like?
What would you like to exchange it for?
Could you tell me the colour and size you want for the new jacket?
Sure, I can swap that for you. What size and color do you need?
The sneakers are available in 41, 42 and 44. Which size should I pick?
Please let me know which option you'd like in exchange for the blue scarf.
Would you like the new jeans in the same colour, or a different one?
And what would the new backpack be, black or grey?`,
  ask_payment: `
Which payment method would you like to use?
How would you like to pay the difference?
Should the refund go to your card or your gift card?
Where would you like the refund to go?
The new item costs $8.00 more. Which payment method should I charge?
You have a card and a gift card on file. Which one would you prefer?
Please tell me which payment method you'd like for the price difference.
Would you like to use your gift card, your store credit or your card for this?
Which payement method should I switch the order to?
How should we refund you: back to the original card, or as store credit?`,
  propose_cancel: `
Just to confirm, you want me to cancel order O48213 completely, is that correct?
I'm going to cancel order O30975 because it was ordered by mistake, and $64.00 will be refunded to your card. Do you confirm (yes/no)?
Would you like me to go ahead and cancel order O77120?
Order O61842 can still be cancelled. The refund of $118.20 would go to your gift card. Would you like to proceed?
So I'd cancel the whole of order O20456 for you. OK?
Please confirm that you want order O93311 cancelled. Reason: no longer needed.
Do you want me to cancel O55027?
To recap: cancel order O18804, reason no longer needed, refund $35.90 to your store credit. Please reply yes to confirm.
Since order O42690 hasn't shipped yet, I'm able to cancel it and refund you in full. Are you happy for me to do that?
Cancelling O67135 can't be undone. Are you sure you want me to cancel it?`,
  propose_cancel_items: `
Just to confirm: you'd like me to remove the scarf and the mug from order O48213, and keep the rest. Correct?
I can cancel only the lamp in order O30975 and refund $27.00 to your card. Would you like me to proceed?
Do you want me to take the jeans off order O77120?
I'll cancel the teapot from your order O61842; the other items will ship as planned. Is that okay?
Order O20456: remove the towel, refund $14.50 to your gift card. Confirm? (yes/no)
So only the backpack would be cancelled from O93311, and everything else stays. Shall I do that?
Would you like me to drop the sneakers from order O55027?
Here's what I'll do: cancel the blanket and the lamp in order O18804 and refund $71.25 to your original payment method. Please confirm so I can proceed.
May I go ahead and remove the hoodie from O42690?
I'm able to remove the jacket from order O67135, leaving the mug in it. Do you agree?`,
  propose_change_address: `
I'll update the shipping address for order O48213 to 18 Mill Lane, Dover 30422. Is that correct?
Just to confirm, order O30975 should be sent to 7 Station Road, Bedford 55610 instead?
Would you like me to change the delivery address on O77120 to 102 Park Avenue, Easton 18042?
So the new address for order O61842 would be 44 Elm Street, Newport 97365. Do you confirm this change?
I can have order O20456 shipped to 9 River Walk, Milton 20186. Would you like me to go ahead?
Order O93311: new shipping address 61 Church Street, Salem 24153. Please confirm with yes.
Okay, I'm going to redirect order O55027 to 3 Hill Road, Clifton 07011. Alright with you?
Do you want order O18804 to go to 250 Lake Drive, Auburn 36830 rather than your current address?
To summarize, I will modify the address of order O42690 to 15 Garden Court, Lincoln 68508. Do you want me to proceed with this?
Please check: O67135 will now be delivered to 88 Maple Avenue, Oxford 45056. May I make this change?`,
  propose_change_payment: `
I can switch the payment method for order O48213 to your gift card. Would you like me to proceed?
Just to confirm, you want to pay for order O30975 with your store credit instead of your card?
Would you like me to move the payment for O77120 over to your card?
So I'd charge the $86.40 for order O61842 to your gift card and refund your card. Is that okay?
Order O20456: change payment from gift card to card. Please confirm (yes/no).
I'll update the payment method on order O93311 to store credit, and the original charge goes back to your card. Do you confirm?
Do you want order O55027 to be paid with the gift card instead?
Your gift card balance covers the total of $43.75. Should I go ahead and use it to pay for order O18804?
May I change how O42690 is paid, from store credit to your card ending in 4471?
Your card will be charged $59.99 for order O67135 and the gift card will get its money back. Shall I go ahead with this payment change?`,
  propose_exchange: `
I'll exchange the black jeans in order O48213 for the blue ones in size 32 and charge the $5.00 difference to your card. Do you confirm?
Just to confirm: you'd like to swap the green scarf from order O30975 for the grey one, with the difference refunded to your gift card?
Would you like me to exchange the size 42 sneakers in O77120 for size 43? There is no price difference.
So for order O61842, the large jacket goes back and you get the same jacket in medium, paid with store credit. Is that right?
The white mug in order O20456 can be replaced with the black one. The $1.50 difference would be refunded to your card. OK to proceed?
Order O93311 - exchange red hoodie (L) for navy hoodie (XL), difference of $3.20 on your gift card. Confirm yes/no?
I can swap the brass lamp of order O55027 for the silver one, using your card for the difference of $12.00. Should I go ahead?
Here are the details: in order O18804, the grey blanket will be exchanged for the cream one, payment by store credit. Please confirm that you'd like me to proceed.
Do you want the small backpack from O42690 exchanged for the large one, with $9.90 charged to your gift card?
Before I process the exhange: blue towel for white towel, order O67135, refund of $2.00 to your card. Are you happy with that?`,
  propose_return: `
I'll set up a return for the lamp from order O48213, with a refund of $27.00 to your card. Do you confirm?
Just to confirm, you want to return the jeans and the scarf from order O30975 and get $74.80 back on your gift card?
Would you like me to start the return of the teapot in O77120? The refund would go to your original payment method.
So we'd take back the sneakers from order O61842 and refund $89.00 as store credit. Okay?
Order O20456: return of blanket, refund $39.95 to gift card. Please confirm (yes/no).
Shall I go ahead and return the backpack of order O93311 and refund your card?
The jacket from order O55027 is eligible for return. You would receive $112.00 back on your card. Would you like to proceed?
Do you want me to process the return of both mugs from O18804 with the refund going to your store credit?
To summarize: you're returning the hoodie and the towel from order O42690, and $61.30 will be refunded to your card. Is everything correct?
I can request a return for the kettle in O67135, and you'd be refunded $42.50 by gift card. May I go ahead?`,
  say_done: `
All set! Your order has been cancelled and the refund is on its way.
I've updated the shipping address for your order.
Your return has been set up. You'll get an email with instructions on how to send the item back.
The exchange has been processed successfully.
Great news, the payment method for your order has been changed to your gift card.
I have cancelled order O48213. You should see $64.00 back on your card in 5 to 7 business days.
That's taken care of.
Okay, the scarf has been removed from your order and $18.00 was refunded to your gift card.
Thank you for confirming. I've gone ahead and made the change for you.
[more_help] Your return request went through. Is there anything else I can do for you today?`,
  say_refused: `
Unfortunately, this order has already been shipped, so it can't be cancelled anymore.
I'm afraid that's not possible, since the return window of 30 days has passed.
I understand your frustration, but our policy doesn't allow me to refund to a different card.
Sorry, but I'm not able to change the address of an order that has already been delivered.
We can only exchange an item for the same product in another colour or size, so I can't swap the kettle for a teapot.
I apologize for the inconvenience, but I am unable to process this request.
That isn't something I'm allowed to do, sorry.
No, I can't give you a discount on that order.
I checked, and unfortunatly your gift card doesn't have enough balance to cover this order, so I can't switch the payment to it.
I can't share details of another customer's account.`,
  wait: `
Just a moment while I look that up for you.
Please hold on while I check your order.
Let me check that.
Give me a second to pull up your account.
Thank you, I'll look into this right away.
Bear with me, I'm checking the details now.
Hang on a sec.
Thanks for your patience, I am still looking into it.
Let me take a look at your order and I'll get right back to you.
Thank you for the information! Allow me a minute to verify your details.`,
  more_help: `
Is there anything else I can help you with today?
Can I do anything else for you?
Do you need help with anything else?
Was there something else you needed?
Will that be all?
Anything else I can assist you with?
If there's anything else you need, just let me know!
Is there any thing more I can do for you?
Do you have any other questions or requests?
What else can I do for you today?`,
  how_to_help: `
Hello! What can I do for you today?
Hi there, thanks for contacting us. How may I assist you?
Welcome to our shop's customer support. What can I help you with?
Hi! What brings you here today?
Good morning, how can I be of assistance?
Thank you, you're verified. What would you like to do?
Thanks, I've found your account. What do you need help with?
Hey, what's up? Tell me what you need and I'll see what I can do.
Could you tell me a bit more about what you need help with?
I'm here to help. Please describe your issue.`,
  hand_over: `
I'm transferring you to a human agent now. Please hold on.
Let me connect you with one of my colleagues who can help with this.
This is beyond what I can do here, so I'm going to pass you on to a member of our team.
You are being transferred to a human agent.
I'll get a person to take over from here.
I've forwarded your case to a specialist, who will be with you shortly.
One of our human representatives will take it from here.
I am not able to resolve this myself, so I'm escalating your request to our support team.
Please stay on the line, I'm putting you through to a human collegue.
I'll have someone from our team assist you further. Transferring you now.`,
}

// Written by scripts/generate.js from the schemas. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&
value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runt\
ime/ucs2length").default'}});var module_0=validate10,schema11={type:"object",examples:[{that:["release >= 7"],fail_msg:"release 7 or later is needed"}],required:[
"that"],additionalProperties:false,properties:{that:{description:"Conditions that must all hold: one expression or a list, without braces."},fail_msg:{type:"str\
ing",description:"Said when one does not hold."},success_msg:{type:"string",description:"Said when all hold."}},$id:"assert"};function validate10(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.that===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"that"},schema:schema11.required,parentSchema:schema11,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="that"||key0==="fail_msg"||key0==="success_msg")){let err1={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema11,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.fail_msg!==void 0){let data0=data.fail_msg;if(typeof data0!="string"){let err2={instancePath:instancePath+"/fail_msg",schemaPath:"#/\
properties/fail_msg/type",keyword:"type",params:{type:"string"},schema:schema11.properties.fail_msg.type,parentSchema:schema11.properties.fail_msg,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success_msg!==void 0){let data1=data.success_msg;if(typeof data1!="string"){let err3={instancePath:instancePath+
"/success_msg",schemaPath:"#/properties/success_msg/type",keyword:"type",params:{type:"string"},schema:schema11.properties.success_msg.type,parentSchema:schema11.
properties.success_msg,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema11.type,parentSchema:schema11,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate10.errors=vErrors,errors===
0}var module_1=validate11,schema12={type:"object",examples:[{user:"deploy",key:"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKkeyOfTheDeployer",comment:"deploy"}],required:[
"user","comment"],additionalProperties:false,properties:{user:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",title:"an account name",description:"\
Whose account it opens."},key:{type:"string",pattern:"^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$",title:"a public key: its type and base64",description:"\
The public key: type and base64; a comment behind it is dropped."},key_options:{type:"string",pattern:"^[^\\n]*$",title:"one line",description:'Options before t\
he key (authorized_keys in sshd(8)): restrict, from="\u2026", command="\u2026".'},comment:{type:"string",pattern:"^[A-Za-z0-9._@-]+$",title:"one word of letters\
, digits and . _ @ -",description:"The last word of the line, by which it is found again: one line bears it."},state:{enum:["present","absent"],description:"Def\
ault present; absent removes the line."}},$id:"authorized_key"},pattern0=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$","u"),pattern1=new RegExp("^\\s*[a-z][a-\
z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$","u"),pattern2=new RegExp("^[^\\n]*$","u"),pattern3=new RegExp("^[A-Za-z0-9._@-]+$","u");function validate11(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.user===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.comment===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},
schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="user"||key0==="\
key"||key0==="key_options"||key0==="comment"||key0==="state")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:false,parentSchema:schema12,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.user!==void 0){let data0=data.
user;if(typeof data0=="string"){if(!pattern0.test(data0)){let err3={instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",parentSchema:schema12.properties.user,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.user.type,parentSchema:schema12.properties.user,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0){let data1=data.
key;if(typeof data1=="string"){if(!pattern1.test(data1)){let err5={instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{
pattern:"^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$"},schema:"^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$",parentSchema:schema12.properties.
key,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.key.type,parentSchema:schema12.properties.key,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.key_options!==void 0){let data2=data.key_options;if(typeof data2=="string"){if(!pattern2.test(data2)){let err7={instancePath:instancePath+"/ke\
y_options",schemaPath:"#/properties/key_options/pattern",keyword:"pattern",params:{pattern:"^[^\\n]*$"},schema:"^[^\\n]*$",parentSchema:schema12.properties.key_options,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/key_options",schemaPath:"#/properties/key_opti\
ons/type",keyword:"type",params:{type:"string"},schema:schema12.properties.key_options.type,parentSchema:schema12.properties.key_options,data:data2};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}if(data.comment!==void 0){let data3=data.comment;if(typeof data3=="string"){if(!pattern3.test(data3)){let err9={instancePath:instancePath+
"/comment",schemaPath:"#/properties/comment/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._@-]+$"},schema:"^[A-Za-z0-9._@-]+$",parentSchema:schema12.properties.
comment,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/comment",schemaPath:"#/properties/com\
ment/type",keyword:"type",params:{type:"string"},schema:schema12.properties.comment.type,parentSchema:schema12.properties.comment,data:data3};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.state!==void 0){let data4=data.state;if(!(data4==="present"||data4==="absent")){let err11={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema12.properties.state.enum},schema:schema12.properties.state.enum,parentSchema:schema12.
properties.state,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema12.type,parentSchema:schema12,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate11.errors=vErrors,errors===
0}var module_2=validate12,schema13={type:"object",additionalProperties:false,properties:{plans:{type:["array","null"],items:{type:"string",pattern:"^[a-z0-9][a-\
z0-9-]*$"},description:"Choose a backup of each of these; default: of all that the host holds."},name:{type:["string","null"],description:"Only the backup of th\
at name."},not_after:{type:["string","null"],pattern:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$",description:"\
The newest that was taken by then: a time (ISO 8601) or so long ago (2h). Default: now."},at_least:{enum:["intact","restored"],description:"Proof level that it \
must have; its hashes are verified in any case. Default intact."},max_loss:{type:["number","null"],minimum:0,description:"Seconds; an older backup is refused (g\
uard max-loss)."},pull:{const:"now",description:"Bring over and verify, instead, what the primary has and this standby has not."},taken:{type:"boolean",description:"\
With `pull`: a backup was taken just now, so that the primary is not asked to take what is due."},take:{const:"now",description:"Take a backup now instead, of `\
plans` or of every plan."}},$id:"backup"},pattern4=new RegExp("^[a-z0-9][a-z0-9-]*$","u"),pattern5=new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z\
|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$","u");function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="plans"||key0==="name"||key0==="not_after"||key0==="at_least"||key0===
"max_loss"||key0==="pull"||key0==="taken"||key0==="take")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema13,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.plans!==void 0){let data0=data.plans;if(!Array.isArray(
data0)&&data0!==null){let err1={instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type:schema13.properties.plans.type},
schema:schema13.properties.plans.type,parentSchema:schema13.properties.plans,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(
data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1=="string"){if(!pattern4.test(data1)){let err2={instancePath:instancePath+
"/plans/"+i0,schemaPath:"#/properties/plans/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema13.
properties.plans.items,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/plans/"+i0,schemaPath:"\
#/properties/plans/items/type",keyword:"type",params:{type:"string"},schema:schema13.properties.plans.items.type,parentSchema:schema13.properties.plans.items,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}}if(data.name!==void 0){let data2=data.name;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:schema13.properties.name.type},schema:schema13.properties.name.type,parentSchema:schema13.
properties.name,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.not_after!==void 0){let data3=data.not_after;if(typeof data3!="st\
ring"&&data3!==null){let err5={instancePath:instancePath+"/not_after",schemaPath:"#/properties/not_after/type",keyword:"type",params:{type:schema13.properties.not_after.
type},schema:schema13.properties.not_after.type,parentSchema:schema13.properties.not_after,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data3=="string"&&!pattern5.test(data3)){let err6={instancePath:instancePath+"/not_after",schemaPath:"#/properties/not_after/pattern",keyword:"pattern",
params:{pattern:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$"},schema:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T \
][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$",parentSchema:schema13.properties.not_after,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.at_least!==void 0){let data4=data.at_least;if(!(data4==="intact"||data4==="restored")){let err7={instancePath:instancePath+"/at_least",schemaPath:"\
#/properties/at_least/enum",keyword:"enum",params:{allowedValues:schema13.properties.at_least.enum},schema:schema13.properties.at_least.enum,parentSchema:schema13.
properties.at_least,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.max_loss!==void 0){let data5=data.max_loss;if(!(typeof data5==
"number"&&isFinite(data5))&&data5!==null){let err8={instancePath:instancePath+"/max_loss",schemaPath:"#/properties/max_loss/type",keyword:"type",params:{type:schema13.
properties.max_loss.type},schema:schema13.properties.max_loss.type,parentSchema:schema13.properties.max_loss,data:data5};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err9={instancePath:instancePath+"/max_loss",schemaPath:"#/properties/max\
_loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema13.properties.max_loss,data:data5};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}if(data.pull!==void 0){let data6=data.pull;if(data6!=="now"){let err10={instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/con\
st",keyword:"const",params:{allowedValue:"now"},schema:"now",parentSchema:schema13.properties.pull,data:data6};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.taken!==void 0){let data7=data.taken;if(typeof data7!="boolean"){let err11={instancePath:instancePath+"/taken",schemaPath:"#/properties/taken/\
type",keyword:"type",params:{type:"boolean"},schema:schema13.properties.taken.type,parentSchema:schema13.properties.taken,data:data7};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}if(data.take!==void 0){let data8=data.take;if(data8!=="now"){let err12={instancePath:instancePath+"/take",schemaPath:"#/properties\
/take/const",keyword:"const",params:{allowedValue:"now"},schema:"now",parentSchema:schema13.properties.take,data:data8};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema13.type,parentSchema:schema13,data};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}return validate12.errors=vErrors,errors===0}var module_3=validate13,schema14={type:"object",required:["do"],additionalProperties:false,
examples:[{do:"pin",name:"backup-2026-01-31_12-00-00+0000"}],properties:{do:{enum:["pin","unpin","verify","prune"],description:"`pin` and `unpin`: keep a backup\
 whatever the schedule says, or no longer; `verify`: read and hash again; `prune`: remove what no rule keeps."},plan:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*\
$",description:"Only of this backup plan; default: all."},name:{type:"string",pattern:"^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$",description:"The backup, as `pa\
irctl backups` lists it; without it `verify` and `prune` take all."},all:{type:"boolean",description:"`verify` also what is proven already. Default: false."}},$id:"\
backup_store"},pattern7=new RegExp("^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$","u");function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.do===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"do"},schema:schema14.required,parentSchema:schema14,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="do"||key0==="plan"||key0==="name"||key0==="all")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:false,parentSchema:schema14,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.do!==void 0){let data0=data.
do;if(!(data0==="pin"||data0==="unpin"||data0==="verify"||data0==="prune")){let err2={instancePath:instancePath+"/do",schemaPath:"#/properties/do/enum",keyword:"\
enum",params:{allowedValues:schema14.properties.do.enum},schema:schema14.properties.do.enum,parentSchema:schema14.properties.do,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.plan!==void 0){let data1=data.plan;if(typeof data1=="string"){if(!pattern4.test(data1)){let err3={instancePath:instancePath+
"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema14.properties.
plan,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",
keyword:"type",params:{type:"string"},schema:schema14.properties.plan.type,parentSchema:schema14.properties.plan,data:data1};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.name!==void 0){let data2=data.name;if(typeof data2=="string"){if(!pattern7.test(data2)){let err5={instancePath:instancePath+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$"},schema:"^(?:backup|safety)-[0-9][A-Za-z0-9_\
+-]*$",parentSchema:schema14.properties.name,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema14.properties.name.type,parentSchema:schema14.properties.name,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.all!==void 0){let data3=data.all;if(typeof data3!="boolean"){let err7={instancePath:instancePath+
"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"boolean"},schema:schema14.properties.all.type,parentSchema:schema14.properties.all,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema14.
type,parentSchema:schema14,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate13.errors=vErrors,errors===0}var module_4=validate14,schema15={
type:"object",examples:[{cmd:"/opt/app/bin/migrate --to 7",unless:"/opt/app/bin/migrate --is-at 7"}],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,
description:"The command line, split into words as a shell would, but read by no shell."},argv:{type:"array",minItems:1,items:{type:"string"},description:"The c\
ommand as a list of words, instead of cmd."},creates:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an absolute path wi\
thout . and ..",description:"Nothing is run when this path is there."},removes:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,
title:"an absolute path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line t\
hat changes nothing, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that change\
s nothing, also asked in a plan: nothing is run unless it ends with status 0."},chdir:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,
title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standard input; may ho\
ld secrets, which a command line may not."},env:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:"string"},description:"\
Variables of its environment; may hold secrets."}},$id:"command"},func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().default,pattern8=new RegExp("\
^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$","u"),pattern11=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function validate14(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema15.properties,key0)){
let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema15,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.cmd!==void 0){let data0=data.cmd;if(typeof data0=="string"){if(func3(data0)<1){let err1={instancePath:instancePath+
"/cmd",schemaPath:"#/properties/cmd/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.cmd,data:data0};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.cmd.type,parentSchema:schema15.properties.cmd,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.argv!==void 0){let data1=data.
argv;if(Array.isArray(data1)){if(data1.length<1){let err3={instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema15.properties.argv,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];if(typeof data2!="string"){let err4={instancePath:instancePath+"/argv/"+i0,schemaPath:"#/properties/argv/items/type",keyword:"typ\
e",params:{type:"string"},schema:schema15.properties.argv.items.type,parentSchema:schema15.properties.argv.items,data:data2};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type:"array"},schema:schema15.
properties.argv.type,parentSchema:schema15.properties.argv,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.creates!==void 0){let data3=data.
creates;if(typeof data3=="string"){if(func3(data3)>4096){let err6={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/maxLength",keyword:"max\
Length",params:{limit:4096},schema:4096,parentSchema:schema15.properties.creates,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!pattern8.
test(data3)){let err7={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))\
/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema15.properties.creates,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}else{let err8={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.creates.type,parentSchema:schema15.properties.creates,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.removes!==void 0){
let data4=data.removes;if(typeof data4=="string"){if(func3(data4)>4096){let err9={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/maxLengt\
h",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.removes,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(!pattern8.test(data4)){let err10={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S\
]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema15.properties.removes,data:data4};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/type",keyword:"type",params:{type:"string"},
schema:schema15.properties.removes.type,parentSchema:schema15.properties.removes,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
unless!==void 0){let data5=data.unless;if(typeof data5=="string"){if(func3(data5)<1){let err12={instancePath:instancePath+"/unless",schemaPath:"#/properties/unl\
ess/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.unless,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}else{let err13={instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
unless.type,parentSchema:schema15.properties.unless,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.only_if!==void 0){let data6=data.
only_if;if(typeof data6=="string"){if(func3(data6)<1){let err14={instancePath:instancePath+"/only_if",schemaPath:"#/properties/only_if/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:schema15.properties.only_if,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={
instancePath:instancePath+"/only_if",schemaPath:"#/properties/only_if/type",keyword:"type",params:{type:"string"},schema:schema15.properties.only_if.type,parentSchema:schema15.
properties.only_if,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.chdir!==void 0){let data7=data.chdir;if(typeof data7=="strin\
g"){if(func3(data7)>4096){let err16={instancePath:instancePath+"/chdir",schemaPath:"#/properties/chdir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema15.properties.chdir,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(!pattern8.test(data7)){let err17={instancePath:instancePath+
"/chdir",schemaPath:"#/properties/chdir/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[\
^\\u0000]*$",parentSchema:schema15.properties.chdir,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+
"/chdir",schemaPath:"#/properties/chdir/type",keyword:"type",params:{type:"string"},schema:schema15.properties.chdir.type,parentSchema:schema15.properties.chdir,
data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.stdin!==void 0){let data8=data.stdin;if(typeof data8!="string"){let err19={instancePath:instancePath+
"/stdin",schemaPath:"#/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema15.properties.stdin.type,parentSchema:schema15.properties.stdin,
data:data8};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.env!==void 0){let data9=data.env;if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){for(let key1 in data9){let _errs22=errors;if(typeof key1=="string"&&!pattern11.test(key1)){let err20={instancePath:instancePath+"/env",schemaPath:"#/pro\
perties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.
env.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid3=_errs22===errors;if(!valid3){let err21={instancePath:instancePath+
"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key1},schema:schema15.properties.env.propertyNames,parentSchema:schema15.
properties.env,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}for(let key2 in data9){let data10=data9[key2];if(typeof data10!="string"){
let err22={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.env.additionalProperties.type,parentSchema:schema15.properties.env.additionalProperties,data:data10};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.env.type,parentSchema:schema15.properties.env,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{
let err24={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema15.type,parentSchema:schema15,data};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}return validate14.errors=vErrors,errors===0}var module_5=validate15,schema16={type:"object",additionalProperties:false,properties:{
plans:{type:["array","null"],items:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$"},description:"What these backup plans take; default: all that are not disabled."},
sums:{type:"boolean",description:"Compare checksums, too: all of it is read. Default: counts of rows and files."},against:{type:["object","null"],required:["ite\
ms"],properties:{host:{type:"string"},items:{type:"array",items:{type:"object",required:["plan","name","parts"],properties:{plan:{type:"string"},name:{type:"str\
ing"},why:{type:["string","null"]},parts:{type:"array",items:{type:"object",required:["name","count"],properties:{name:{type:"string"},count:{type:"number"},sum:{
type:["string","null"]}}}}}}}},description:"What this module registered on the other host: what differs is told."},equal:{type:"boolean",description:"Fail when \
anything differs, or cannot be counted."}},$id:"contents"};function validate15(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="plans"||key0==="sums"||key0==="against"||key0==="equal")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema16,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.plans!==void 0){let data0=data.plans;if(!Array.isArray(data0)&&data0!==null){let err1={instancePath:instancePath+
"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type:schema16.properties.plans.type},schema:schema16.properties.plans.type,parentSchema:schema16.
properties.plans,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){
let data1=data0[i0];if(typeof data1=="string"){if(!pattern4.test(data1)){let err2={instancePath:instancePath+"/plans/"+i0,schemaPath:"#/properties/plans/items/p\
attern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema16.properties.plans.items,data:data1};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/plans/"+i0,schemaPath:"#/properties/plans/items/type",keyword:"type",
params:{type:"string"},schema:schema16.properties.plans.items.type,parentSchema:schema16.properties.plans.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}}}if(data.sums!==void 0){let data2=data.sums;if(typeof data2!="boolean"){let err4={instancePath:instancePath+"/sums",schemaPath:"#/properti\
es/sums/type",keyword:"type",params:{type:"boolean"},schema:schema16.properties.sums.type,parentSchema:schema16.properties.sums,data:data2};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.against!==void 0){let data3=data.against;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err5={
instancePath:instancePath+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:schema16.properties.against.type},schema:schema16.properties.
against.type,parentSchema:schema16.properties.against,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data3&&typeof data3=="object"&&!Array.
isArray(data3)){if(data3.items===void 0){let err6={instancePath:instancePath+"/against",schemaPath:"#/properties/against/required",keyword:"required",params:{missingProperty:"\
items"},schema:schema16.properties.against.required,parentSchema:schema16.properties.against,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data3.host!==void 0){let data4=data3.host;if(typeof data4!="string"){let err7={instancePath:instancePath+"/against/host",schemaPath:"#/properties/against/pro\
perties/host/type",keyword:"type",params:{type:"string"},schema:schema16.properties.against.properties.host.type,parentSchema:schema16.properties.against.properties.
host,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data3.items!==void 0){let data5=data3.items;if(Array.isArray(data5)){let len1=data5.
length;for(let i1=0;i1<len1;i1++){let data6=data5[i1];if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(data6.plan===void 0){let err8={instancePath:instancePath+
"/against/items/"+i1,schemaPath:"#/properties/against/properties/items/items/required",keyword:"required",params:{missingProperty:"plan"},schema:schema16.properties.
against.properties.items.items.required,parentSchema:schema16.properties.against.properties.items.items,data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data6.name===void 0){let err9={instancePath:instancePath+"/against/items/"+i1,schemaPath:"#/properties/against/properties/items/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:schema16.properties.against.properties.items.items.required,parentSchema:schema16.properties.against.properties.
items.items,data:data6};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data6.parts===void 0){let err10={instancePath:instancePath+"/against/items/"+
i1,schemaPath:"#/properties/against/properties/items/items/required",keyword:"required",params:{missingProperty:"parts"},schema:schema16.properties.against.properties.
items.items.required,parentSchema:schema16.properties.against.properties.items.items,data:data6};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data6.
plan!==void 0){let data7=data6.plan;if(typeof data7!="string"){let err11={instancePath:instancePath+"/against/items/"+i1+"/plan",schemaPath:"#/properties/agains\
t/properties/items/items/properties/plan/type",keyword:"type",params:{type:"string"},schema:schema16.properties.against.properties.items.items.properties.plan.type,
parentSchema:schema16.properties.against.properties.items.items.properties.plan,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data6.
name!==void 0){let data8=data6.name;if(typeof data8!="string"){let err12={instancePath:instancePath+"/against/items/"+i1+"/name",schemaPath:"#/properties/agains\
t/properties/items/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema16.properties.against.properties.items.items.properties.name.type,
parentSchema:schema16.properties.against.properties.items.items.properties.name,data:data8};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data6.
why!==void 0){let data9=data6.why;if(typeof data9!="string"&&data9!==null){let err13={instancePath:instancePath+"/against/items/"+i1+"/why",schemaPath:"#/proper\
ties/against/properties/items/items/properties/why/type",keyword:"type",params:{type:schema16.properties.against.properties.items.items.properties.why.type},schema:schema16.
properties.against.properties.items.items.properties.why.type,parentSchema:schema16.properties.against.properties.items.items.properties.why,data:data9};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data6.parts!==void 0){let data10=data6.parts;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<
len2;i2++){let data11=data10[i2];if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(data11.name===void 0){let err14={instancePath:instancePath+"/aga\
inst/items/"+i1+"/parts/"+i2,schemaPath:"#/properties/against/properties/items/items/properties/parts/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:schema16.properties.against.properties.items.items.properties.parts.items.required,parentSchema:schema16.properties.against.properties.items.items.
properties.parts.items,data:data11};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data11.count===void 0){let err15={instancePath:instancePath+"\
/against/items/"+i1+"/parts/"+i2,schemaPath:"#/properties/against/properties/items/items/properties/parts/items/required",keyword:"required",params:{missingProperty:"\
count"},schema:schema16.properties.against.properties.items.items.properties.parts.items.required,parentSchema:schema16.properties.against.properties.items.items.
properties.parts.items,data:data11};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data11.name!==void 0){let data12=data11.name;if(typeof data12!=
"string"){let err16={instancePath:instancePath+"/against/items/"+i1+"/parts/"+i2+"/name",schemaPath:"#/properties/against/properties/items/items/properties/part\
s/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema16.properties.against.properties.items.items.properties.parts.items.properties.
name.type,parentSchema:schema16.properties.against.properties.items.items.properties.parts.items.properties.name,data:data12};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data11.count!==void 0){let data13=data11.count;if(!(typeof data13=="number"&&isFinite(data13))){let err17={instancePath:instancePath+"/\
against/items/"+i1+"/parts/"+i2+"/count",schemaPath:"#/properties/against/properties/items/items/properties/parts/items/properties/count/type",keyword:"type",params:{
type:"number"},schema:schema16.properties.against.properties.items.items.properties.parts.items.properties.count.type,parentSchema:schema16.properties.against.properties.
items.items.properties.parts.items.properties.count,data:data13};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data11.sum!==void 0){let data14=data11.
sum;if(typeof data14!="string"&&data14!==null){let err18={instancePath:instancePath+"/against/items/"+i1+"/parts/"+i2+"/sum",schemaPath:"#/properties/against/pr\
operties/items/items/properties/parts/items/properties/sum/type",keyword:"type",params:{type:schema16.properties.against.properties.items.items.properties.parts.
items.properties.sum.type},schema:schema16.properties.against.properties.items.items.properties.parts.items.properties.sum.type,parentSchema:schema16.properties.
against.properties.items.items.properties.parts.items.properties.sum,data:data14};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={
instancePath:instancePath+"/against/items/"+i1+"/parts/"+i2,schemaPath:"#/properties/against/properties/items/items/properties/parts/items/type",keyword:"type",
params:{type:"object"},schema:schema16.properties.against.properties.items.items.properties.parts.items.type,parentSchema:schema16.properties.against.properties.
items.items.properties.parts.items,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+"/agains\
t/items/"+i1+"/parts",schemaPath:"#/properties/against/properties/items/items/properties/parts/type",keyword:"type",params:{type:"array"},schema:schema16.properties.
against.properties.items.items.properties.parts.type,parentSchema:schema16.properties.against.properties.items.items.properties.parts,data:data10};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+"/against/items/"+i1,schemaPath:"#/properties/against/properties/items/\
items/type",keyword:"type",params:{type:"object"},schema:schema16.properties.against.properties.items.items.type,parentSchema:schema16.properties.against.properties.
items.items,data:data6};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/against/items",schemaPath:"#/p\
roperties/against/properties/items/type",keyword:"type",params:{type:"array"},schema:schema16.properties.against.properties.items.type,parentSchema:schema16.properties.
against.properties.items,data:data5};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}}if(data.equal!==void 0){let data15=data.equal;if(typeof data15!=
"boolean"){let err23={instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/type",keyword:"type",params:{type:"boolean"},schema:schema16.properties.
equal.type,parentSchema:schema16.properties.equal,data:data15};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:schema16.type,parentSchema:schema16,data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}return validate15.
errors=vErrors,errors===0}var module_6=validate16,schema17={type:"object",examples:[{src:"files/app.conf",dest:"/etc/app.conf",mode:"0644"},{content:`hello
`,dest:"/etc/motd"}],required:["dest"],additionalProperties:false,properties:{dest:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,
title:"an absolute path without . and ..",description:"Where the file is to stand, its name included."},mode:{type:"string",pattern:"^0?[0-7]{3,4}$",title:'octa\
l digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning us\
er."},group:{type:"string",minLength:1,description:"Name or number of the owning group."},backup:{type:"boolean",description:"Keep what was there beside it, wit\
h date and a tilde."},force:{type:"boolean",description:"false: leave a file that is there as it is."},src:{type:"string",description:"A file beside the playboo\
k to take the content from, byte for byte."},content:{type:"string",description:"The content, as text. Where it holds a secret, mode is 0600 unless it says othe\
rwise."},content_base64:{type:"string",pattern:"^[A-Za-z0-9+/\\s]*=*\\s*$",title:"base64",description:"The content, as bytes in base64."}},$id:"copy"},pattern14=new RegExp(
"^0?[0-7]{3,4}$","u"),pattern15=new RegExp("^[A-Za-z0-9+/\\s]*=*\\s*$","u");function validate16(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.dest===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"dest"},schema:schema17.required,parentSchema:schema17,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!func2.call(schema17.properties,key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema17,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.dest!==void 0){let data0=data.dest;if(typeof data0=="\
string"){if(func3(data0)>4096){let err2={instancePath:instancePath+"/dest",schemaPath:"#/properties/dest/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema17.properties.dest,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+
"/dest",schemaPath:"#/properties/dest/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\\
u0000]*$",parentSchema:schema17.properties.dest,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/dest",schemaPath:"#/properties/dest/type",keyword:"type",params:{type:"string"},schema:schema17.properties.dest.type,parentSchema:schema17.properties.dest,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.mode!==void 0){let data1=data.mode;if(typeof data1=="string"){if(!pattern14.test(data1)){let err5={
instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern:"^0?[0-7]{3,4}$"},schema:"^0?[0-7]{3,4}$",parentSchema:schema17.
properties.mode,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/mode",schemaPath:"#/properties\
/mode/type",keyword:"type",params:{type:"string"},schema:schema17.properties.mode.type,parentSchema:schema17.properties.mode,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.owner!==void 0){let data2=data.owner;if(typeof data2=="string"){if(func3(data2)<1){let err7={instancePath:instancePath+
"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema17.properties.owner,data:data2};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"\
string"},schema:schema17.properties.owner.type,parentSchema:schema17.properties.owner,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
group!==void 0){let data3=data.group;if(typeof data3=="string"){if(func3(data3)<1){let err9={instancePath:instancePath+"/group",schemaPath:"#/properties/group/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema17.properties.group,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},schema:schema17.properties.group.type,parentSchema:schema17.
properties.group,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.backup!==void 0){let data4=data.backup;if(typeof data4!="boole\
an"){let err11={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"boolean"},schema:schema17.properties.backup.
type,parentSchema:schema17.properties.backup,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.force!==void 0){let data5=data.force;
if(typeof data5!="boolean"){let err12={instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},schema:schema17.
properties.force.type,parentSchema:schema17.properties.force,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.src!==void 0){let data6=data.
src;if(typeof data6!="string"){let err13={instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type:"string"},schema:schema17.
properties.src.type,parentSchema:schema17.properties.src,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.content!==void 0){let data7=data.
content;if(typeof data7!="string"){let err14={instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},
schema:schema17.properties.content.type,parentSchema:schema17.properties.content,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.
content_base64!==void 0){let data8=data.content_base64;if(typeof data8=="string"){if(!pattern15.test(data8)){let err15={instancePath:instancePath+"/content_base\
64",schemaPath:"#/properties/content_base64/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/\\s]*=*\\s*$"},schema:"^[A-Za-z0-9+/\\s]*=*\\s*$",parentSchema:schema17.
properties.content_base64,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/content_base64",schemaPath:"\
#/properties/content_base64/type",keyword:"type",params:{type:"string"},schema:schema17.properties.content_base64.type,parentSchema:schema17.properties.content_base64,
data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:schema17.type,parentSchema:schema17,data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate16.errors=vErrors,errors===0}var module_7=validate17,
schema18={type:"object",examples:[{name:"app-report",jobs:[{schedule:"15 6 * * *",user:"app",job:"/opt/app/bin/report"}]}],required:["name"],additionalProperties:false,
properties:{name:{type:"string",pattern:"^[A-Za-z0-9_-]+$",title:"letters, digits, _ and -",description:"Name of the file in /etc/cron.d; cron ignores one with \
a dot."},state:{enum:["present","absent"],description:"Default present; absent removes the file."},env:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0\
-9_]*$"},additionalProperties:{type:"string",pattern:"^[^\\n]*$"},description:"Variables before the jobs: MAILTO, PATH."},jobs:{type:"array",minItems:1,description:"\
The jobs of the file.",items:{type:"object",required:["schedule","job"],additionalProperties:false,properties:{schedule:{type:"string",pattern:"^(@[a-z]+|[^\\s@]\
\\S*( \\S+){4})$",title:'five fields, such as "*/5 * * * *", or @daily and the like',description:"Five fields of crontab(5), or @daily and the like."},user:{type:"\
string",pattern:"^[^\\s]+$",description:"Who runs it; default root."},job:{type:"string",pattern:"^[^\\n]+$",description:"The command line; a percent sign is es\
caped for cron."},comment:{type:"string",pattern:"^[^\\n]*$",description:"A comment above it."}}}},content:{type:"string",description:"The whole file as crontab\
(5) has it, instead of env and jobs; a final newline is added."}},$id:"cron"},pattern16=new RegExp("^[A-Za-z0-9_-]+$","u"),pattern19=new RegExp("^(@[a-z]+|[^\\s@\
]\\S*( \\S+){4})$","u"),pattern20=new RegExp("^[^\\s]+$","u"),pattern21=new RegExp("^[^\\n]+$","u");function validate17(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"name"},schema:schema18.required,parentSchema:schema18,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="state"||key0==="env"||key0==="jobs"||key0==="content")){let err1={instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema18,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern16.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},schema:"^[A-Za-z0-9_-]+$",parentSchema:schema18.properties.name,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
state!==void 0){let data1=data.state;if(!(data1==="present"||data1==="absent")){let err4={instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",
keyword:"enum",params:{allowedValues:schema18.properties.state.enum},schema:schema18.properties.state.enum,parentSchema:schema18.properties.state,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.env!==void 0){let data2=data.env;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2){
let _errs7=errors;if(typeof key1=="string"&&!pattern11.test(key1)){let err5={instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema18.properties.env.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs7===errors;if(!valid1){let err6={instancePath:instancePath+"/env",schemaPath:"#/proper\
ties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key1},schema:schema18.properties.env.propertyNames,parentSchema:schema18.properties.env,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data2){let data3=data2[key2];if(typeof data3=="string"){if(!pattern2.test(data3)){let err7={
instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^[^\\n]*$"},schema:"^[^\\n]*$",parentSchema:schema18.properties.env.additionalProperties,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{
type:"string"},schema:schema18.properties.env.additionalProperties.type,parentSchema:schema18.properties.env.additionalProperties,data:data3};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"object"},schema:schema18.
properties.env.type,parentSchema:schema18.properties.env,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.jobs!==void 0){let data4=data.
jobs;if(Array.isArray(data4)){if(data4.length<1){let err10={instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema18.properties.jobs,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let len0=data4.length;for(let i0=0;i0<
len0;i0++){let data5=data4[i0];if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.schedule===void 0){let err11={instancePath:instancePath+"/jobs/"+
i0,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:schema18.properties.jobs.items.required,parentSchema:schema18.
properties.jobs.items,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data5.job===void 0){let err12={instancePath:instancePath+"/jobs\
/"+i0,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty:"job"},schema:schema18.properties.jobs.items.required,parentSchema:schema18.
properties.jobs.items,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key3 in data5)if(!(key3==="schedule"||key3==="user"||key3===
"job"||key3==="comment")){let err13={instancePath:instancePath+"/jobs/"+i0,schemaPath:"#/properties/jobs/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key3},schema:false,parentSchema:schema18.properties.jobs.items,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(data5.schedule!==void 0){let data6=data5.schedule;if(typeof data6=="string"){if(!pattern19.test(data6)){let err14={instancePath:instancePath+"/jobs/"+i0+"/sc\
hedule",schemaPath:"#/properties/jobs/items/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$"},schema:"^(@[a-z]\
+|[^\\s@]\\S*( \\S+){4})$",parentSchema:schema18.properties.jobs.items.properties.schedule,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{
let err15={instancePath:instancePath+"/jobs/"+i0+"/schedule",schemaPath:"#/properties/jobs/items/properties/schedule/type",keyword:"type",params:{type:"string"},
schema:schema18.properties.jobs.items.properties.schedule.type,parentSchema:schema18.properties.jobs.items.properties.schedule,data:data6};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data5.user!==void 0){let data7=data5.user;if(typeof data7=="string"){if(!pattern20.test(data7)){let err16={instancePath:instancePath+
"/jobs/"+i0+"/user",schemaPath:"#/properties/jobs/items/properties/user/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"},schema:"^[^\\s]+$",parentSchema:schema18.
properties.jobs.items.properties.user,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/jobs/"+
i0+"/user",schemaPath:"#/properties/jobs/items/properties/user/type",keyword:"type",params:{type:"string"},schema:schema18.properties.jobs.items.properties.user.
type,parentSchema:schema18.properties.jobs.items.properties.user,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data5.job!==void 0){
let data8=data5.job;if(typeof data8=="string"){if(!pattern21.test(data8)){let err18={instancePath:instancePath+"/jobs/"+i0+"/job",schemaPath:"#/properties/jobs/\
items/properties/job/pattern",keyword:"pattern",params:{pattern:"^[^\\n]+$"},schema:"^[^\\n]+$",parentSchema:schema18.properties.jobs.items.properties.job,data:data8};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/jobs/"+i0+"/job",schemaPath:"#/properties/jobs/items/pr\
operties/job/type",keyword:"type",params:{type:"string"},schema:schema18.properties.jobs.items.properties.job.type,parentSchema:schema18.properties.jobs.items.properties.
job,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data5.comment!==void 0){let data9=data5.comment;if(typeof data9=="string"){if(!pattern2.
test(data9)){let err20={instancePath:instancePath+"/jobs/"+i0+"/comment",schemaPath:"#/properties/jobs/items/properties/comment/pattern",keyword:"pattern",params:{
pattern:"^[^\\n]*$"},schema:"^[^\\n]*$",parentSchema:schema18.properties.jobs.items.properties.comment,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}else{let err21={instancePath:instancePath+"/jobs/"+i0+"/comment",schemaPath:"#/properties/jobs/items/properties/comment/type",keyword:"type",params:{type:"\
string"},schema:schema18.properties.jobs.items.properties.comment.type,parentSchema:schema18.properties.jobs.items.properties.comment,data:data9};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/jobs/"+i0,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{
type:"object"},schema:schema18.properties.jobs.items.type,parentSchema:schema18.properties.jobs.items,data:data5};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}}else{let err23={instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type:"array"},schema:schema18.properties.
jobs.type,parentSchema:schema18.properties.jobs,data:data4};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.content!==void 0){let data10=data.
content;if(typeof data10!="string"){let err24={instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},
schema:schema18.properties.content.type,parentSchema:schema18.properties.content,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{
let err25={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema18.type,parentSchema:schema18,data};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}return validate17.errors=vErrors,errors===0}var module_8=validate18,schema19={type:"object",additionalProperties:false,properties:{
dumped_on:{type:"string",description:"The host that dumps what this one must be able to restore."},dumped_by:{type:"array",items:{type:"object"},description:"Wh\
at this module registered as `databases` on that host."}},$id:"databases"};function validate18(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="dumped_on"||key0==="dumped_by")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema19,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.dumped_on!==void 0){let data0=data.dumped_on;if(typeof data0!="string"){let err1={instancePath:instancePath+"/dumped_\
on",schemaPath:"#/properties/dumped_on/type",keyword:"type",params:{type:"string"},schema:schema19.properties.dumped_on.type,parentSchema:schema19.properties.dumped_on,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.dumped_by!==void 0){let data1=data.dumped_by;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err2={instancePath:instancePath+"/dumped_b\
y/"+i0,schemaPath:"#/properties/dumped_by/items/type",keyword:"type",params:{type:"object"},schema:schema19.properties.dumped_by.items.type,parentSchema:schema19.
properties.dumped_by.items,data:data2};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath:instancePath+"/dumped_by",schemaPath:"\
#/properties/dumped_by/type",keyword:"type",params:{type:"array"},schema:schema19.properties.dumped_by.type,parentSchema:schema19.properties.dumped_by,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema19.
type,parentSchema:schema19,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate18.errors=vErrors,errors===0}var module_9=validate19,schema20={
type:"object",examples:[{msg:"the newest backup is {{ choice.backup.name }}"}],additionalProperties:false,properties:{msg:{description:"What to say."},var:{description:"\
A value to show: a name or an expression, without braces."}},$id:"debug"};function validate19(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="msg"||key0==="var")){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema20,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema20.type,parentSchema:schema20,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate19.errors=vErrors,errors===0}var module_10=validate20,schema21={type:"object",examples:[{path:"/s\
rv/app",owner:"app",group:"app",mode:"0750"}],required:["path"],additionalProperties:false,properties:{path:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u\
0000]*$",maxLength:4096,title:"an absolute path without . and ..",description:"The directory; missing parents are made too, with mode 0755."},mode:{type:"string",
pattern:"^0?[0-7]{3,4}$",title:'octal digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"\
Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or number of the owning group."},state:{enum:["present","absent","absent\
_if_empty"],description:"Default present. absent removes it with all that is in it; absent_if_empty leaves a directory that holds anything."}},$id:"directory"};
function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema21.required,parentSchema:schema21,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="path"||key0==="mode"||key0==="owner"||key0==="group"||key0==="\
state")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema21,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0=="string"){if(func3(data0)>4096){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema21.properties.
path,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/path",schemaPath:"#/p\
roperties/path/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema21.
properties.path,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:"string"},schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.mode!==void 0){let data1=data.mode;if(typeof data1=="string"){if(!pattern14.test(data1)){let err5={instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern:"^0?[0-7]{3,4}$"},schema:"^0?[0-7]{3,4}$",parentSchema:schema21.properties.mode,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"\
type",params:{type:"string"},schema:schema21.properties.mode.type,parentSchema:schema21.properties.mode,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.owner!==void 0){let data2=data.owner;if(typeof data2=="string"){if(func3(data2)<1){let err7={instancePath:instancePath+"/owner",schemaPath:"#/\
properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema21.properties.owner,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema21.
properties.owner.type,parentSchema:schema21.properties.owner,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.group!==void 0){let data3=data.
group;if(typeof data3=="string"){if(func3(data3)<1){let err9={instancePath:instancePath+"/group",schemaPath:"#/properties/group/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema21.properties.group,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},schema:schema21.properties.group.type,parentSchema:schema21.properties.group,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.state!==void 0){let data4=data.state;if(!(data4==="present"||data4==="absent"||
data4==="absent_if_empty")){let err11={instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema21.properties.
state.enum},schema:schema21.properties.state.enum,parentSchema:schema21.properties.state,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{
let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema21.type,parentSchema:schema21,data};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}return validate20.errors=vErrors,errors===0}var module_11=validate21,schema22={type:"object",additionalProperties:false,properties:{
timeout:{type:"integer",minimum:1,description:"Seconds that it may take. Default: a day."}},$id:"drill"};function validate21(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="timeout"){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema22,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.timeout!==void 0){let data0=data.timeout;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={
instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},schema:schema22.properties.timeout.type,parentSchema:schema22.
properties.timeout,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err2={
instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema22.
properties.timeout,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema22.type,parentSchema:schema22,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate21.errors=vErrors,errors===
0}var module_12=validate22,schema23={type:"object",examples:[{msg:"not on this host"}],additionalProperties:false,properties:{msg:{type:"string",description:"Wh\
y."}},$id:"fail"};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="msg"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:false,parentSchema:schema23,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.msg!==void 0){let data0=data.
msg;if(typeof data0!="string"){let err1={instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema23.
properties.msg.type,parentSchema:schema23.properties.msg,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:schema23.type,parentSchema:schema23,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate22.
errors=vErrors,errors===0}var module_13=validate23,schema24={type:"object",required:["primary","epoch"],additionalProperties:false,properties:{primary:{type:"st\
ring",description:"The host that must be out of service."},epoch:{type:"integer",minimum:1,description:"The epoch at which the other one takes over."},stopped:{
type:"object",properties:{reachable:{type:"boolean"},answered:{type:"boolean"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null"]},
active:{type:"array",items:{type:"string"}}},description:"What `pair_status` on it registered after it was told to stop."},on_both:{type:"array",items:{type:"st\
ring"},description:"Units that run on a standby, too: that they run there is no doubt."},peer:{type:"object",properties:{reachable:{type:"boolean"},answered:{type:"\
boolean"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null"]},active:{type:"array",items:{type:"string"}}},description:"What `pair\
_status: { of: peer }` on the standby registered."},witness:{type:["string","null"],description:"A third host that was asked for its view, where the pair has on\
e."},witnessed:{type:"object",description:"What `view` on it registered.",properties:{from:{type:"string"},ports:{type:"array",items:{type:"string"}},open:{type:"\
array",items:{type:"string"}},pinged:{type:["array","null"],items:{type:"string"}}}},check:{description:"The health check, for the port that must be closed.",type:[
"object","null"],required:["kind"],properties:{kind:{enum:["http","tcp","command"]},url:{type:"string"},status:{type:"integer"},address:{type:"string"},port:{type:"\
integer"},script:{type:"string"}}},at:{type:"array",items:{type:"string"},description:"Its addresses, at which that port must be closed."},command:{type:["strin\
g","null"],description:"Switch it off by this shell line, unless it is proven to be out already."},status:{type:["string","null"],description:"A shell line whos\
e exit status 0 proves that it is off."},after:{description:"What the attempt to switch it off registered, for the words of a refusal.",type:"object",properties:{
sent:{type:"boolean"},failed:{type:"boolean"},msg:{type:"string"}}},elsewhere:{type:["string","null"],description:"The host that the pair\u2019s fence switches off, \
where that is not `primary`, for the words of a refusal."},shared:{type:"array",items:{type:"string"},description:"File systems that both hosts use: what two th\
at write there at once would destroy."},timeout:{type:"number",minimum:1,description:"Seconds for the command, and then for its effect; default 60."}},$id:"fenc\
e"};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.primary===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"primary"},schema:schema24.required,
parentSchema:schema24,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.epoch===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"epoch"},schema:schema24.required,parentSchema:schema24,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!func2.call(schema24.properties,key0)){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema24,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.primary!==void 0){let data0=data.primary;if(typeof data0!=
"string"){let err3={instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type:"string"},schema:schema24.properties.
primary.type,parentSchema:schema24.properties.primary,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.epoch!==void 0){let data1=data.
epoch;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",
keyword:"type",params:{type:"integer"},schema:schema24.properties.epoch.type,parentSchema:schema24.properties.epoch,data:data1};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err5={instancePath:instancePath+"/epoch",schemaPath:"#/properties/e\
poch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema24.properties.epoch,data:data1};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.stopped!==void 0){let data2=data.stopped;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.reachable!==void 0){let data3=data2.
reachable;if(typeof data3!="boolean"){let err6={instancePath:instancePath+"/stopped/reachable",schemaPath:"#/properties/stopped/properties/reachable/type",keyword:"\
type",params:{type:"boolean"},schema:schema24.properties.stopped.properties.reachable.type,parentSchema:schema24.properties.stopped.properties.reachable,data:data3};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data2.answered!==void 0){let data4=data2.answered;if(typeof data4!="boolean"){let err7={instancePath:instancePath+
"/stopped/answered",schemaPath:"#/properties/stopped/properties/answered/type",keyword:"type",params:{type:"boolean"},schema:schema24.properties.stopped.properties.
answered.type,parentSchema:schema24.properties.stopped.properties.answered,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data2.why!==
void 0){let data5=data2.why;if(typeof data5!="string"){let err8={instancePath:instancePath+"/stopped/why",schemaPath:"#/properties/stopped/properties/why/type",
keyword:"type",params:{type:"string"},schema:schema24.properties.stopped.properties.why.type,parentSchema:schema24.properties.stopped.properties.why,data:data5};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data2.role!==void 0){let data6=data2.role;if(typeof data6!="string"&&data6!==null){let err9={instancePath:instancePath+
"/stopped/role",schemaPath:"#/properties/stopped/properties/role/type",keyword:"type",params:{type:schema24.properties.stopped.properties.role.type},schema:schema24.
properties.stopped.properties.role.type,parentSchema:schema24.properties.stopped.properties.role,data:data6};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data2.epoch!==void 0){let data7=data2.epoch;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){let err10={instancePath:instancePath+
"/stopped/epoch",schemaPath:"#/properties/stopped/properties/epoch/type",keyword:"type",params:{type:schema24.properties.stopped.properties.epoch.type},schema:schema24.
properties.stopped.properties.epoch.type,parentSchema:schema24.properties.stopped.properties.epoch,data:data7};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data2.active!==void 0){let data8=data2.active;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(typeof data9!=
"string"){let err11={instancePath:instancePath+"/stopped/active/"+i0,schemaPath:"#/properties/stopped/properties/active/items/type",keyword:"type",params:{type:"\
string"},schema:schema24.properties.stopped.properties.active.items.type,parentSchema:schema24.properties.stopped.properties.active.items,data:data9};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/stopped/active",schemaPath:"#/properties/stopped/properties/acti\
ve/type",keyword:"type",params:{type:"array"},schema:schema24.properties.stopped.properties.active.type,parentSchema:schema24.properties.stopped.properties.active,
data:data8};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/\
type",keyword:"type",params:{type:"object"},schema:schema24.properties.stopped.type,parentSchema:schema24.properties.stopped,data:data2};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}if(data.on_both!==void 0){let data10=data.on_both;if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){
let data11=data10[i1];if(typeof data11!="string"){let err14={instancePath:instancePath+"/on_both/"+i1,schemaPath:"#/properties/on_both/items/type",keyword:"type",
params:{type:"string"},schema:schema24.properties.on_both.items.type,parentSchema:schema24.properties.on_both.items,data:data11};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/on_both",schemaPath:"#/properties/on_both/type",keyword:"type",params:{type:"array"},
schema:schema24.properties.on_both.type,parentSchema:schema24.properties.on_both,data:data10};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.
peer!==void 0){let data12=data.peer;if(data12&&typeof data12=="object"&&!Array.isArray(data12)){if(data12.reachable!==void 0){let data13=data12.reachable;if(typeof data13!=
"boolean"){let err16={instancePath:instancePath+"/peer/reachable",schemaPath:"#/properties/peer/properties/reachable/type",keyword:"type",params:{type:"boolean"},
schema:schema24.properties.peer.properties.reachable.type,parentSchema:schema24.properties.peer.properties.reachable,data:data13};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}}if(data12.answered!==void 0){let data14=data12.answered;if(typeof data14!="boolean"){let err17={instancePath:instancePath+"/peer/a\
nswered",schemaPath:"#/properties/peer/properties/answered/type",keyword:"type",params:{type:"boolean"},schema:schema24.properties.peer.properties.answered.type,
parentSchema:schema24.properties.peer.properties.answered,data:data14};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data12.why!==void 0){let data15=data12.
why;if(typeof data15!="string"){let err18={instancePath:instancePath+"/peer/why",schemaPath:"#/properties/peer/properties/why/type",keyword:"type",params:{type:"\
string"},schema:schema24.properties.peer.properties.why.type,parentSchema:schema24.properties.peer.properties.why,data:data15};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}if(data12.role!==void 0){let data16=data12.role;if(typeof data16!="string"&&data16!==null){let err19={instancePath:instancePath+"/peer/rol\
e",schemaPath:"#/properties/peer/properties/role/type",keyword:"type",params:{type:schema24.properties.peer.properties.role.type},schema:schema24.properties.peer.
properties.role.type,parentSchema:schema24.properties.peer.properties.role,data:data16};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data12.epoch!==
void 0){let data17=data12.epoch;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))&&data17!==null){let err20={instancePath:instancePath+
"/peer/epoch",schemaPath:"#/properties/peer/properties/epoch/type",keyword:"type",params:{type:schema24.properties.peer.properties.epoch.type},schema:schema24.properties.
peer.properties.epoch.type,parentSchema:schema24.properties.peer.properties.epoch,data:data17};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data12.
active!==void 0){let data18=data12.active;if(Array.isArray(data18)){let len2=data18.length;for(let i2=0;i2<len2;i2++){let data19=data18[i2];if(typeof data19!="s\
tring"){let err21={instancePath:instancePath+"/peer/active/"+i2,schemaPath:"#/properties/peer/properties/active/items/type",keyword:"type",params:{type:"string"},
schema:schema24.properties.peer.properties.active.items.type,parentSchema:schema24.properties.peer.properties.active.items,data:data19};vErrors===null?vErrors=[
err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/peer/active",schemaPath:"#/properties/peer/properties/active/type",keyword:"ty\
pe",params:{type:"array"},schema:schema24.properties.peer.properties.active.type,parentSchema:schema24.properties.peer.properties.active,data:data18};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"object"},schema:schema24.properties.peer.type,parentSchema:schema24.properties.peer,data:data12};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}
if(data.witness!==void 0){let data20=data.witness;if(typeof data20!="string"&&data20!==null){let err24={instancePath:instancePath+"/witness",schemaPath:"#/prope\
rties/witness/type",keyword:"type",params:{type:schema24.properties.witness.type},schema:schema24.properties.witness.type,parentSchema:schema24.properties.witness,
data:data20};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.witnessed!==void 0){let data21=data.witnessed;if(data21&&typeof data21=="objec\
t"&&!Array.isArray(data21)){if(data21.from!==void 0){let data22=data21.from;if(typeof data22!="string"){let err25={instancePath:instancePath+"/witnessed/from",schemaPath:"\
#/properties/witnessed/properties/from/type",keyword:"type",params:{type:"string"},schema:schema24.properties.witnessed.properties.from.type,parentSchema:schema24.
properties.witnessed.properties.from,data:data22};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data21.ports!==void 0){let data23=data21.ports;
if(Array.isArray(data23)){let len3=data23.length;for(let i3=0;i3<len3;i3++){let data24=data23[i3];if(typeof data24!="string"){let err26={instancePath:instancePath+
"/witnessed/ports/"+i3,schemaPath:"#/properties/witnessed/properties/ports/items/type",keyword:"type",params:{type:"string"},schema:schema24.properties.witnessed.
properties.ports.items.type,parentSchema:schema24.properties.witnessed.properties.ports.items,data:data24};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{
let err27={instancePath:instancePath+"/witnessed/ports",schemaPath:"#/properties/witnessed/properties/ports/type",keyword:"type",params:{type:"array"},schema:schema24.
properties.witnessed.properties.ports.type,parentSchema:schema24.properties.witnessed.properties.ports,data:data23};vErrors===null?vErrors=[err27]:vErrors.push(
err27),errors++}}if(data21.open!==void 0){let data25=data21.open;if(Array.isArray(data25)){let len4=data25.length;for(let i4=0;i4<len4;i4++){let data26=data25[i4];
if(typeof data26!="string"){let err28={instancePath:instancePath+"/witnessed/open/"+i4,schemaPath:"#/properties/witnessed/properties/open/items/type",keyword:"t\
ype",params:{type:"string"},schema:schema24.properties.witnessed.properties.open.items.type,parentSchema:schema24.properties.witnessed.properties.open.items,data:data26};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath:instancePath+"/witnessed/open",schemaPath:"#/properties/witnessed/pro\
perties/open/type",keyword:"type",params:{type:"array"},schema:schema24.properties.witnessed.properties.open.type,parentSchema:schema24.properties.witnessed.properties.
open,data:data25};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data21.pinged!==void 0){let data27=data21.pinged;if(!Array.isArray(data27)&&data27!==
null){let err30={instancePath:instancePath+"/witnessed/pinged",schemaPath:"#/properties/witnessed/properties/pinged/type",keyword:"type",params:{type:schema24.properties.
witnessed.properties.pinged.type},schema:schema24.properties.witnessed.properties.pinged.type,parentSchema:schema24.properties.witnessed.properties.pinged,data:data27};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(Array.isArray(data27)){let len5=data27.length;for(let i5=0;i5<len5;i5++){let data28=data27[i5];if(typeof data28!=
"string"){let err31={instancePath:instancePath+"/witnessed/pinged/"+i5,schemaPath:"#/properties/witnessed/properties/pinged/items/type",keyword:"type",params:{type:"\
string"},schema:schema24.properties.witnessed.properties.pinged.items.type,parentSchema:schema24.properties.witnessed.properties.pinged.items,data:data28};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}}}}else{let err32={instancePath:instancePath+"/witnessed",schemaPath:"#/properties/witnessed/type",keyword:"t\
ype",params:{type:"object"},schema:schema24.properties.witnessed.type,parentSchema:schema24.properties.witnessed,data:data21};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}}if(data.check!==void 0){let data29=data.check;if(!(data29&&typeof data29=="object"&&!Array.isArray(data29))&&data29!==null){let err33={instancePath:instancePath+
"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:schema24.properties.check.type},schema:schema24.properties.check.type,parentSchema:schema24.
properties.check,data:data29};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data29&&typeof data29=="object"&&!Array.isArray(data29)){if(data29.
kind===void 0){let err34={instancePath:instancePath+"/check",schemaPath:"#/properties/check/required",keyword:"required",params:{missingProperty:"kind"},schema:schema24.
properties.check.required,parentSchema:schema24.properties.check,data:data29};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data29.kind!==void 0){
let data30=data29.kind;if(!(data30==="http"||data30==="tcp"||data30==="command")){let err35={instancePath:instancePath+"/check/kind",schemaPath:"#/properties/ch\
eck/properties/kind/enum",keyword:"enum",params:{allowedValues:schema24.properties.check.properties.kind.enum},schema:schema24.properties.check.properties.kind.
enum,parentSchema:schema24.properties.check.properties.kind,data:data30};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data29.url!==void 0){let data31=data29.
url;if(typeof data31!="string"){let err36={instancePath:instancePath+"/check/url",schemaPath:"#/properties/check/properties/url/type",keyword:"type",params:{type:"\
string"},schema:schema24.properties.check.properties.url.type,parentSchema:schema24.properties.check.properties.url,data:data31};vErrors===null?vErrors=[err36]:
vErrors.push(err36),errors++}}if(data29.status!==void 0){let data32=data29.status;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){
let err37={instancePath:instancePath+"/check/status",schemaPath:"#/properties/check/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema24.
properties.check.properties.status.type,parentSchema:schema24.properties.check.properties.status,data:data32};vErrors===null?vErrors=[err37]:vErrors.push(err37),
errors++}}if(data29.address!==void 0){let data33=data29.address;if(typeof data33!="string"){let err38={instancePath:instancePath+"/check/address",schemaPath:"#/\
properties/check/properties/address/type",keyword:"type",params:{type:"string"},schema:schema24.properties.check.properties.address.type,parentSchema:schema24.properties.
check.properties.address,data:data33};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data29.port!==void 0){let data34=data29.port;if(!(typeof data34==
"number"&&!(data34%1)&&!isNaN(data34)&&isFinite(data34))){let err39={instancePath:instancePath+"/check/port",schemaPath:"#/properties/check/properties/port/type",
keyword:"type",params:{type:"integer"},schema:schema24.properties.check.properties.port.type,parentSchema:schema24.properties.check.properties.port,data:data34};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data29.script!==void 0){let data35=data29.script;if(typeof data35!="string"){let err40={instancePath:instancePath+
"/check/script",schemaPath:"#/properties/check/properties/script/type",keyword:"type",params:{type:"string"},schema:schema24.properties.check.properties.script.
type,parentSchema:schema24.properties.check.properties.script,data:data35};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}}if(data.at!==void 0){let data36=data.
at;if(Array.isArray(data36)){let len6=data36.length;for(let i6=0;i6<len6;i6++){let data37=data36[i6];if(typeof data37!="string"){let err41={instancePath:instancePath+
"/at/"+i6,schemaPath:"#/properties/at/items/type",keyword:"type",params:{type:"string"},schema:schema24.properties.at.items.type,parentSchema:schema24.properties.
at.items,data:data37};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}}else{let err42={instancePath:instancePath+"/at",schemaPath:"#/properties/at/\
type",keyword:"type",params:{type:"array"},schema:schema24.properties.at.type,parentSchema:schema24.properties.at,data:data36};vErrors===null?vErrors=[err42]:vErrors.
push(err42),errors++}}if(data.command!==void 0){let data38=data.command;if(typeof data38!="string"&&data38!==null){let err43={instancePath:instancePath+"/comman\
d",schemaPath:"#/properties/command/type",keyword:"type",params:{type:schema24.properties.command.type},schema:schema24.properties.command.type,parentSchema:schema24.
properties.command,data:data38};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data.status!==void 0){let data39=data.status;if(typeof data39!="\
string"&&data39!==null){let err44={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:schema24.properties.status.
type},schema:schema24.properties.status.type,parentSchema:schema24.properties.status,data:data39};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.
after!==void 0){let data40=data.after;if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.sent!==void 0){let data41=data40.sent;if(typeof data41!=
"boolean"){let err45={instancePath:instancePath+"/after/sent",schemaPath:"#/properties/after/properties/sent/type",keyword:"type",params:{type:"boolean"},schema:schema24.
properties.after.properties.sent.type,parentSchema:schema24.properties.after.properties.sent,data:data41};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}
if(data40.failed!==void 0){let data42=data40.failed;if(typeof data42!="boolean"){let err46={instancePath:instancePath+"/after/failed",schemaPath:"#/properties/a\
fter/properties/failed/type",keyword:"type",params:{type:"boolean"},schema:schema24.properties.after.properties.failed.type,parentSchema:schema24.properties.after.
properties.failed,data:data42};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data40.msg!==void 0){let data43=data40.msg;if(typeof data43!="str\
ing"){let err47={instancePath:instancePath+"/after/msg",schemaPath:"#/properties/after/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema24.
properties.after.properties.msg.type,parentSchema:schema24.properties.after.properties.msg,data:data43};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}}else{
let err48={instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"object"},schema:schema24.properties.after.type,parentSchema:schema24.
properties.after,data:data40};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data.elsewhere!==void 0){let data44=data.elsewhere;if(typeof data44!=
"string"&&data44!==null){let err49={instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/type",keyword:"type",params:{type:schema24.properties.
elsewhere.type},schema:schema24.properties.elsewhere.type,parentSchema:schema24.properties.elsewhere,data:data44};vErrors===null?vErrors=[err49]:vErrors.push(err49),
errors++}}if(data.shared!==void 0){let data45=data.shared;if(Array.isArray(data45)){let len7=data45.length;for(let i7=0;i7<len7;i7++){let data46=data45[i7];if(typeof data46!=
"string"){let err50={instancePath:instancePath+"/shared/"+i7,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type:"string"},schema:schema24.properties.
shared.items.type,parentSchema:schema24.properties.shared.items,data:data46};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}}else{let err51={instancePath:instancePath+
"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"array"},schema:schema24.properties.shared.type,parentSchema:schema24.properties.shared,
data:data45};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data.timeout!==void 0){let data47=data.timeout;if(typeof data47=="number"&&isFinite(
data47)){if(data47<1||isNaN(data47)){let err52={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:schema24.properties.timeout,data:data47};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}else{let err53={instancePath:instancePath+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"number"},schema:schema24.properties.timeout.type,parentSchema:schema24.properties.
timeout,data:data47};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:schema24.type,parentSchema:schema24,data};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}return validate23.errors=vErrors,errors===
0}var module_14=validate24,schema25={type:"object",examples:[{path:"/etc/app.conf",owner:"app",mode:"0640"},{path:"/opt/app/current",state:"link",src:"releases/\
7"}],required:["path"],additionalProperties:false,properties:{path:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an ab\
solute path without . and ..",description:"The path."},state:{enum:["file","directory","link","touch","absent"],description:"Default file: it must be there alre\
ady. directory: made when missing; link: a symbolic link; touch: an empty file when missing; absent: removed, a directory with all that is in it, other file sys\
tems never."},src:{type:"string",minLength:1,description:"With state link: what the link points to."},force:{type:"boolean",description:"With state link, true: \
replace a file that stands there. With state absent, false: leave a directory that holds anything."},mode:{type:"string",pattern:"^0?[0-7]{3,4}$",title:'octal d\
igits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},
group:{type:"string",minLength:1,description:"Name or number of the owning group."}},$id:"file"};function validate24(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"path"},schema:schema25.required,parentSchema:schema25,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="path"||key0==="state"||key0==="src"||key0==="force"||key0==="mode"||key0==="owner"||key0==="group")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema25,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0=="string"){if(func3(data0)>4096){let err2={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema25.properties.path,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema25.properties.path,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.state!==void 0){let data1=data.state;if(!(data1==="file"||data1==="directory"||data1==="link"||data1==="touch"||data1==="absent")){let err5={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema25.properties.state.enum},schema:schema25.properties.state.enum,parentSchema:schema25.
properties.state,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.src!==void 0){let data2=data.src;if(typeof data2=="string"){if(func3(
data2)<1){let err6={instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema25.
properties.src,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/src",schemaPath:"#/properties/s\
rc/type",keyword:"type",params:{type:"string"},schema:schema25.properties.src.type,parentSchema:schema25.properties.src,data:data2};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.force!==void 0){let data3=data.force;if(typeof data3!="boolean"){let err8={instancePath:instancePath+"/force",schemaPath:"#\
/properties/force/type",keyword:"type",params:{type:"boolean"},schema:schema25.properties.force.type,parentSchema:schema25.properties.force,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.mode!==void 0){let data4=data.mode;if(typeof data4=="string"){if(!pattern14.test(data4)){let err9={instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern:"^0?[0-7]{3,4}$"},schema:"^0?[0-7]{3,4}$",parentSchema:schema25.properties.mode,
data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"\
type",params:{type:"string"},schema:schema25.properties.mode.type,parentSchema:schema25.properties.mode,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.owner!==void 0){let data5=data.owner;if(typeof data5=="string"){if(func3(data5)<1){let err11={instancePath:instancePath+"/owner",schemaPath:"\
#/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema25.properties.owner,data:data5};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}else{let err12={instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema25.
properties.owner.type,parentSchema:schema25.properties.owner,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.group!==void 0){let data6=data.
group;if(typeof data6=="string"){if(func3(data6)<1){let err13={instancePath:instancePath+"/group",schemaPath:"#/properties/group/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:schema25.properties.group,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},schema:schema25.properties.group.type,parentSchema:schema25.properties.group,
data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:schema25.type,parentSchema:schema25,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate24.errors=vErrors,errors===0}var module_15=validate25,
schema26={type:"object",examples:[{name:"app",gid:990}],required:["name"],additionalProperties:false,properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0\
-9_.-]{0,31}\\$?$",title:"an account name",description:"Name of the group."},gid:{type:"integer",minimum:0,description:"Numeric id; should be the same on both h\
osts."},system:{type:"boolean",description:"A system group, when it is made."},state:{enum:["present","absent"],description:"Default present; absent removes it."}},
$id:"group"};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema26.required,
parentSchema:schema26,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="gid"||key0==="system"||key0===
"state")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema26,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern0.test(data0)){
let err2={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$"},schema:"\
^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",parentSchema:schema26.properties.name,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema26.properties.name.type,parentSchema:schema26.
properties.name,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.gid!==void 0){let data1=data.gid;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type:"integer"},schema:schema26.
properties.gid.type,parentSchema:schema26.properties.gid,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(
data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:schema26.properties.gid,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.system!==void 0){let data2=data.system;
if(typeof data2!="boolean"){let err6={instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"boolean"},schema:schema26.
properties.system.type,parentSchema:schema26.properties.system,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.state!==void 0){let data3=data.
state;if(!(data3==="present"||data3==="absent")){let err7={instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema26.
properties.state.enum},schema:schema26.properties.state.enum,parentSchema:schema26.properties.state,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema26.type,parentSchema:schema26,data};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate25.errors=vErrors,errors===0}var module_16=validate26,schema27={type:"object",additionalProperties:false,
oneOf:[{required:["check"]},{required:["http"]},{required:["tcp"]},{required:["command"]}],properties:{http:{type:"string",pattern:"^https?://",description:"A U\
RL, asked on the host."},status:{type:"integer",minimum:100,maximum:599,description:"HTTP status that means health; default 200."},tcp:{type:"string",pattern:"^\
.+:[0-9]{1,5}$",description:"`ADDRESS:PORT` that must take connections."},command:{type:"string",minLength:1,description:"A shell line that changes nothing and \
exits 0 in health."},check:{description:"A check as `pair.failover.health.check` has it.",type:"object",required:["kind"],properties:{kind:{enum:["http","tcp","\
command"]},url:{type:"string"},status:{type:"integer"},address:{type:"string"},port:{type:"integer"},script:{type:"string"}}},within:{type:"number",minimum:0,description:"\
Seconds to wait for health; default 60."},expect:{enum:["up","silent"],description:"`up` (default): wait for health; `silent`: refuse while somebody answers (gu\
ard primary-alive)."},at:{type:"array",items:{type:"string"},description:"Ask at these addresses instead of the check\u2019s own: for looking at another host from th\
is one."},of:{type:"string",description:"The host that is asked about, for messages; default: this one."}},$id:"health"},pattern28=new RegExp("^https?://","u"),
pattern29=new RegExp("^.+:[0-9]{1,5}$","u");function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs1=errors,valid0=false,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.check===void 0){let err0={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"check"},schema:schema27.oneOf[0].required,parentSchema:schema27.oneOf[0],data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=true,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.http===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"http"},schema:schema27.oneOf[1].required,
parentSchema:schema27.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=false,passing0=
[passing0,1];else{_valid0&&(valid0=true,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.tcp===void 0){let err2={instancePath,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"tcp"},schema:schema27.oneOf[2].required,parentSchema:schema27.oneOf[2],data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,2];else{_valid0&&(valid0=true,passing0=
2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.command===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"\
required",params:{missingProperty:"command"},schema:schema27.oneOf[3].required,parentSchema:schema27.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var _valid0=_errs5===errors;_valid0&&valid0?(valid0=false,passing0=[passing0,3]):_valid0&&(valid0=true,passing0=3)}}if(valid0)errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema27.oneOf,
parentSchema:schema27,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!func2.call(schema27.properties,key0)){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema27,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.http!==void 0){let data0=data.http;if(typeof data0=="\
string"){if(!pattern28.test(data0)){let err6={instancePath:instancePath+"/http",schemaPath:"#/properties/http/pattern",keyword:"pattern",params:{pattern:"^https\
?://"},schema:"^https?://",parentSchema:schema27.properties.http,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"string"},schema:schema27.properties.http.type,parentSchema:schema27.properties.http,data:data0};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.status!==void 0){let data1=data.status;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err8={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema27.properties.
status.type,parentSchema:schema27.properties.status,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data1=="number"&&isFinite(data1)){
if(data1>599||isNaN(data1)){let err9={instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
schema:599,parentSchema:schema27.properties.status,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data1<100||isNaN(data1)){let err10={
instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema27.
properties.status,data:data1};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}if(data.tcp!==void 0){let data2=data.tcp;if(typeof data2=="string"){
if(!pattern29.test(data2)){let err11={instancePath:instancePath+"/tcp",schemaPath:"#/properties/tcp/pattern",keyword:"pattern",params:{pattern:"^.+:[0-9]{1,5}$"},
schema:"^.+:[0-9]{1,5}$",parentSchema:schema27.properties.tcp,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/tcp",schemaPath:"#/properties/tcp/type",keyword:"type",params:{type:"string"},schema:schema27.properties.tcp.type,parentSchema:schema27.properties.tcp,data:data2};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.command!==void 0){let data3=data.command;if(typeof data3=="string"){if(func3(data3)<1){let err13={
instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema27.properties.
command,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/command",schemaPath:"#/properties/c\
ommand/type",keyword:"type",params:{type:"string"},schema:schema27.properties.command.type,parentSchema:schema27.properties.command,data:data3};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.check!==void 0){let data4=data.check;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.kind===void 0){
let err15={instancePath:instancePath+"/check",schemaPath:"#/properties/check/required",keyword:"required",params:{missingProperty:"kind"},schema:schema27.properties.
check.required,parentSchema:schema27.properties.check,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4.kind!==void 0){let data5=data4.
kind;if(!(data5==="http"||data5==="tcp"||data5==="command")){let err16={instancePath:instancePath+"/check/kind",schemaPath:"#/properties/check/properties/kind/e\
num",keyword:"enum",params:{allowedValues:schema27.properties.check.properties.kind.enum},schema:schema27.properties.check.properties.kind.enum,parentSchema:schema27.
properties.check.properties.kind,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data4.url!==void 0){let data6=data4.url;if(typeof data6!=
"string"){let err17={instancePath:instancePath+"/check/url",schemaPath:"#/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema27.
properties.check.properties.url.type,parentSchema:schema27.properties.check.properties.url,data:data6};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}
if(data4.status!==void 0){let data7=data4.status;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err18={instancePath:instancePath+
"/check/status",schemaPath:"#/properties/check/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema27.properties.check.properties.status.
type,parentSchema:schema27.properties.check.properties.status,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data4.address!==void 0){
let data8=data4.address;if(typeof data8!="string"){let err19={instancePath:instancePath+"/check/address",schemaPath:"#/properties/check/properties/address/type",
keyword:"type",params:{type:"string"},schema:schema27.properties.check.properties.address.type,parentSchema:schema27.properties.check.properties.address,data:data8};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data4.port!==void 0){let data9=data4.port;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&
isFinite(data9))){let err20={instancePath:instancePath+"/check/port",schemaPath:"#/properties/check/properties/port/type",keyword:"type",params:{type:"integer"},
schema:schema27.properties.check.properties.port.type,parentSchema:schema27.properties.check.properties.port,data:data9};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}if(data4.script!==void 0){let data10=data4.script;if(typeof data10!="string"){let err21={instancePath:instancePath+"/check/script",schemaPath:"\
#/properties/check/properties/script/type",keyword:"type",params:{type:"string"},schema:schema27.properties.check.properties.script.type,parentSchema:schema27.properties.
check.properties.script,data:data10};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/check",schemaPath:"\
#/properties/check/type",keyword:"type",params:{type:"object"},schema:schema27.properties.check.type,parentSchema:schema27.properties.check,data:data4};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.within!==void 0){let data11=data.within;if(typeof data11=="number"&&isFinite(data11)){if(data11<0||isNaN(
data11)){let err23={instancePath:instancePath+"/within",schemaPath:"#/properties/within/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema27.
properties.within,data:data11};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/within",schemaPath:"#/pr\
operties/within/type",keyword:"type",params:{type:"number"},schema:schema27.properties.within.type,parentSchema:schema27.properties.within,data:data11};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.expect!==void 0){let data12=data.expect;if(!(data12==="up"||data12==="silent")){let err25={instancePath:instancePath+
"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues:schema27.properties.expect.enum},schema:schema27.properties.expect.enum,parentSchema:schema27.
properties.expect,data:data12};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.at!==void 0){let data13=data.at;if(Array.isArray(data13)){let len0=data13.
length;for(let i0=0;i0<len0;i0++){let data14=data13[i0];if(typeof data14!="string"){let err26={instancePath:instancePath+"/at/"+i0,schemaPath:"#/properties/at/i\
tems/type",keyword:"type",params:{type:"string"},schema:schema27.properties.at.items.type,parentSchema:schema27.properties.at.items,data:data14};vErrors===null?
vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"ar\
ray"},schema:schema27.properties.at.type,parentSchema:schema27.properties.at,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.of!==
void 0){let data15=data.of;if(typeof data15!="string"){let err28={instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"\
string"},schema:schema27.properties.of.type,parentSchema:schema27.properties.of,data:data15};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{
let err29={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema27.type,parentSchema:schema27,data};vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++}return validate26.errors=vErrors,errors===0}var module_17=validate27,schema28={type:"object",required:["name"],additionalProperties:false,
properties:{name:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",description:"The mirror\u2019s name in the pair."},initial:{type:"boolean",description:"Let the f\
irst pull take over a destination that has content already; what it replaces is kept."},path:{type:"string",description:"The destination, so that a plan can tel\
l whether it has content before pairctl is set up there."},sync:{enum:["first","now","equal"],description:"`first` (default) pulls only when it never was; `now`\
 pulls in any case; `equal` pulls nothing, and fails unless the copy is equal to its source."},looked:{type:"boolean",description:"With `now`: it was looked at \
and pulled moments ago; what a pull would do is not counted here once more. The host program\u2019s own guards hold all the same."},accept:{type:["integer","nul\
l"],minimum:1,description:"Lets a mass change of exactly so many entries happen, as guard mass-change counted it; any other count is refused."}},$id:"mirror"};function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema28.required,parentSchema:schema28,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="initial"||key0==="path"||key0==="sync"||key0==="looked"||key0===
"accept")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema28,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){
let err2={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a\
-z0-9-]*$",parentSchema:schema28.properties.name,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema28.properties.name.type,parentSchema:schema28.properties.name,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.initial!==void 0){let data1=data.initial;if(typeof data1!="boolean"){let err4={instancePath:instancePath+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"boolean"},schema:schema28.properties.initial.type,parentSchema:schema28.properties.
initial,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.path!==void 0){let data2=data.path;if(typeof data2!="string"){let err5={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},schema:schema28.properties.path.type,parentSchema:schema28.properties.path,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.sync!==void 0){let data3=data.sync;if(!(data3==="first"||data3==="now"||data3==="equal")){let err6={
instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/enum",keyword:"enum",params:{allowedValues:schema28.properties.sync.enum},schema:schema28.properties.
sync.enum,parentSchema:schema28.properties.sync,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.looked!==void 0){let data4=data.looked;
if(typeof data4!="boolean"){let err7={instancePath:instancePath+"/looked",schemaPath:"#/properties/looked/type",keyword:"type",params:{type:"boolean"},schema:schema28.
properties.looked.type,parentSchema:schema28.properties.looked,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.accept!==void 0){let data5=data.
accept;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err8={instancePath:instancePath+"/accept",schemaPath:"#/prope\
rties/accept/type",keyword:"type",params:{type:schema28.properties.accept.type},schema:schema28.properties.accept.type,parentSchema:schema28.properties.accept,data:data5};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<1||isNaN(data5))){let err9={instancePath:instancePath+
"/accept",schemaPath:"#/properties/accept/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema28.properties.accept,data:data5};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema28.
type,parentSchema:schema28,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate27.errors=vErrors,errors===0}var module_18=validate28,
schema29={type:"object",additionalProperties:false,properties:{choice:{type:["object","null"],description:"What `backup` registered; without it nothing is resto\
red.",properties:{lossSeconds:{type:["number","null"]},backup:{type:"object",properties:{takenAt:{type:"string"}}}}},planned:{type:"boolean",description:"The pr\
imary is there and gives all of it over first: nothing is lost. Default: false."},named:{type:["string","null"],description:"The backup that was asked for by it\
s name."},wanted:{type:"array",items:{type:"string"},description:"The pair\u2019s mirrors, whose copies the new primary goes on with."},mirrors:{type:"array",description:"\
How old those copies are: `mirrors`, as `pair_status` on the standby registers them.",items:{type:"object",required:["name"],properties:{name:{type:"string"},lastSuccess:{
type:["string","null"]},seconds:{type:["number","null"]}}}},plans:{type:"array",description:"With `planned`, how long the last backups took: `plans`, as `pair_s\
tatus` on the primary registers them.",items:{type:"object",properties:{seconds:{type:["number","null"]}}}},shared:{type:"array",items:{type:"string"},description:"\
File systems that both hosts use, from which nothing is lost."},drills:{type:"array",description:"The last drills: `drill`, as `pair_status` on each host regist\
ers it.",items:{type:["object","null"],properties:{lastPassed:{type:["string","null"]},serveSeconds:{type:["number","null"]}}}},traffic:{type:"array",description:"\
The traffic targets: for as long as their TTL, clients may keep the old address.",items:{type:"object",properties:{ttl:{type:"number"}}}},fence:{type:["number",
"null"],minimum:0,description:"Seconds that switching the primary off may take at most."},max_loss:{type:["number","null"],minimum:0,description:"An older copy \
is refused (guard max-loss)."},max_time:{type:["number","null"],minimum:0,description:"If it is expected to take longer, it is refused (guard max-time)."}},$id:"\
outlook"};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)if(!func2.call(schema29.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},schema:false,parentSchema:schema29,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.choice!==void 0){
let data0=data.choice;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null){let err1={instancePath:instancePath+"/choice",schemaPath:"#/prop\
erties/choice/type",keyword:"type",params:{type:schema29.properties.choice.type},schema:schema29.properties.choice.type,parentSchema:schema29.properties.choice,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.lossSeconds!==void 0){let data1=data0.
lossSeconds;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/choice/lossSeconds",schemaPath:"#/properties/choi\
ce/properties/lossSeconds/type",keyword:"type",params:{type:schema29.properties.choice.properties.lossSeconds.type},schema:schema29.properties.choice.properties.
lossSeconds.type,parentSchema:schema29.properties.choice.properties.lossSeconds,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data0.
backup!==void 0){let data2=data0.backup;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.takenAt!==void 0){let data3=data2.takenAt;if(typeof data3!=
"string"){let err3={instancePath:instancePath+"/choice/backup/takenAt",schemaPath:"#/properties/choice/properties/backup/properties/takenAt/type",keyword:"type",
params:{type:"string"},schema:schema29.properties.choice.properties.backup.properties.takenAt.type,parentSchema:schema29.properties.choice.properties.backup.properties.
takenAt,data:data3};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/choice/backup",schemaPath:"#/properti\
es/choice/properties/backup/type",keyword:"type",params:{type:"object"},schema:schema29.properties.choice.properties.backup.type,parentSchema:schema29.properties.
choice.properties.backup,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}if(data.planned!==void 0){let data4=data.planned;if(typeof data4!=
"boolean"){let err5={instancePath:instancePath+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"boolean"},schema:schema29.properties.
planned.type,parentSchema:schema29.properties.planned,data:data4};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.named!==void 0){let data5=data.
named;if(typeof data5!="string"&&data5!==null){let err6={instancePath:instancePath+"/named",schemaPath:"#/properties/named/type",keyword:"type",params:{type:schema29.
properties.named.type},schema:schema29.properties.named.type,parentSchema:schema29.properties.named,data:data5};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.wanted!==void 0){let data6=data.wanted;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(typeof data7!=
"string"){let err7={instancePath:instancePath+"/wanted/"+i0,schemaPath:"#/properties/wanted/items/type",keyword:"type",params:{type:"string"},schema:schema29.properties.
wanted.items.type,parentSchema:schema29.properties.wanted.items,data:data7};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+
"/wanted",schemaPath:"#/properties/wanted/type",keyword:"type",params:{type:"array"},schema:schema29.properties.wanted.type,parentSchema:schema29.properties.wanted,
data:data6};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.mirrors!==void 0){let data8=data.mirrors;if(Array.isArray(data8)){let len1=data8.
length;for(let i1=0;i1<len1;i1++){let data9=data8[i1];if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.name===void 0){let err9={instancePath:instancePath+
"/mirrors/"+i1,schemaPath:"#/properties/mirrors/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema29.properties.mirrors.items.required,
parentSchema:schema29.properties.mirrors.items,data:data9};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data9.name!==void 0){let data10=data9.name;
if(typeof data10!="string"){let err10={instancePath:instancePath+"/mirrors/"+i1+"/name",schemaPath:"#/properties/mirrors/items/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:schema29.properties.mirrors.items.properties.name.type,parentSchema:schema29.properties.mirrors.items.properties.name,data:data10};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data9.lastSuccess!==void 0){let data11=data9.lastSuccess;if(typeof data11!="string"&&data11!==null){
let err11={instancePath:instancePath+"/mirrors/"+i1+"/lastSuccess",schemaPath:"#/properties/mirrors/items/properties/lastSuccess/type",keyword:"type",params:{type:schema29.
properties.mirrors.items.properties.lastSuccess.type},schema:schema29.properties.mirrors.items.properties.lastSuccess.type,parentSchema:schema29.properties.mirrors.
items.properties.lastSuccess,data:data11};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data9.seconds!==void 0){let data12=data9.seconds;if(!(typeof data12==
"number"&&isFinite(data12))&&data12!==null){let err12={instancePath:instancePath+"/mirrors/"+i1+"/seconds",schemaPath:"#/properties/mirrors/items/properties/sec\
onds/type",keyword:"type",params:{type:schema29.properties.mirrors.items.properties.seconds.type},schema:schema29.properties.mirrors.items.properties.seconds.type,
parentSchema:schema29.properties.mirrors.items.properties.seconds,data:data12};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/mirrors/"+i1,schemaPath:"#/properties/mirrors/items/type",keyword:"type",params:{type:"object"},schema:schema29.properties.mirrors.items.type,parentSchema:schema29.
properties.mirrors.items,data:data9};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/mirrors",schemaPath:"\
#/properties/mirrors/type",keyword:"type",params:{type:"array"},schema:schema29.properties.mirrors.type,parentSchema:schema29.properties.mirrors,data:data8};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.plans!==void 0){let data13=data.plans;if(Array.isArray(data13)){let len2=data13.length;for(let i2=0;i2<
len2;i2++){let data14=data13[i2];if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.seconds!==void 0){let data15=data14.seconds;if(!(typeof data15==
"number"&&isFinite(data15))&&data15!==null){let err15={instancePath:instancePath+"/plans/"+i2+"/seconds",schemaPath:"#/properties/plans/items/properties/seconds\
/type",keyword:"type",params:{type:schema29.properties.plans.items.properties.seconds.type},schema:schema29.properties.plans.items.properties.seconds.type,parentSchema:schema29.
properties.plans.items.properties.seconds,data:data15};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath:instancePath+"\
/plans/"+i2,schemaPath:"#/properties/plans/items/type",keyword:"type",params:{type:"object"},schema:schema29.properties.plans.items.type,parentSchema:schema29.properties.
plans.items,data:data14};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/plans",schemaPath:"#/properti\
es/plans/type",keyword:"type",params:{type:"array"},schema:schema29.properties.plans.type,parentSchema:schema29.properties.plans,data:data13};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data.shared!==void 0){let data16=data.shared;if(Array.isArray(data16)){let len3=data16.length;for(let i3=0;i3<len3;i3++){
let data17=data16[i3];if(typeof data17!="string"){let err18={instancePath:instancePath+"/shared/"+i3,schemaPath:"#/properties/shared/items/type",keyword:"type",
params:{type:"string"},schema:schema29.properties.shared.items.type,parentSchema:schema29.properties.shared.items,data:data17};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}}else{let err19={instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"array"},schema:schema29.
properties.shared.type,parentSchema:schema29.properties.shared,data:data16};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.drills!==void 0){
let data18=data.drills;if(Array.isArray(data18)){let len4=data18.length;for(let i4=0;i4<len4;i4++){let data19=data18[i4];if(!(data19&&typeof data19=="object"&&!Array.
isArray(data19))&&data19!==null){let err20={instancePath:instancePath+"/drills/"+i4,schemaPath:"#/properties/drills/items/type",keyword:"type",params:{type:schema29.
properties.drills.items.type},schema:schema29.properties.drills.items.type,parentSchema:schema29.properties.drills.items,data:data19};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.lastPassed!==void 0){let data20=data19.lastPassed;if(typeof data20!=
"string"&&data20!==null){let err21={instancePath:instancePath+"/drills/"+i4+"/lastPassed",schemaPath:"#/properties/drills/items/properties/lastPassed/type",keyword:"\
type",params:{type:schema29.properties.drills.items.properties.lastPassed.type},schema:schema29.properties.drills.items.properties.lastPassed.type,parentSchema:schema29.
properties.drills.items.properties.lastPassed,data:data20};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data19.serveSeconds!==void 0){let data21=data19.
serveSeconds;if(!(typeof data21=="number"&&isFinite(data21))&&data21!==null){let err22={instancePath:instancePath+"/drills/"+i4+"/serveSeconds",schemaPath:"#/pr\
operties/drills/items/properties/serveSeconds/type",keyword:"type",params:{type:schema29.properties.drills.items.properties.serveSeconds.type},schema:schema29.properties.
drills.items.properties.serveSeconds.type,parentSchema:schema29.properties.drills.items.properties.serveSeconds,data:data21};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}}}else{let err23={instancePath:instancePath+"/drills",schemaPath:"#/properties/drills/type",keyword:"type",params:{type:"array"},schema:schema29.
properties.drills.type,parentSchema:schema29.properties.drills,data:data18};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.traffic!==void 0){
let data22=data.traffic;if(Array.isArray(data22)){let len5=data22.length;for(let i5=0;i5<len5;i5++){let data23=data22[i5];if(data23&&typeof data23=="object"&&!Array.
isArray(data23)){if(data23.ttl!==void 0){let data24=data23.ttl;if(!(typeof data24=="number"&&isFinite(data24))){let err24={instancePath:instancePath+"/traffic/"+
i5+"/ttl",schemaPath:"#/properties/traffic/items/properties/ttl/type",keyword:"type",params:{type:"number"},schema:schema29.properties.traffic.items.properties.
ttl.type,parentSchema:schema29.properties.traffic.items.properties.ttl,data:data24};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={
instancePath:instancePath+"/traffic/"+i5,schemaPath:"#/properties/traffic/items/type",keyword:"type",params:{type:"object"},schema:schema29.properties.traffic.items.
type,parentSchema:schema29.properties.traffic.items,data:data23};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:"array"},schema:schema29.properties.traffic.type,parentSchema:schema29.properties.
traffic,data:data22};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.fence!==void 0){let data25=data.fence;if(!(typeof data25=="number"&&isFinite(
data25))&&data25!==null){let err27={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type:schema29.properties.fence.
type},schema:schema29.properties.fence.type,parentSchema:schema29.properties.fence,data:data25};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data25==
"number"&&isFinite(data25)&&(data25<0||isNaN(data25))){let err28={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema29.properties.fence,data:data25};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.max_loss!==
void 0){let data26=data.max_loss;if(!(typeof data26=="number"&&isFinite(data26))&&data26!==null){let err29={instancePath:instancePath+"/max_loss",schemaPath:"#/\
properties/max_loss/type",keyword:"type",params:{type:schema29.properties.max_loss.type},schema:schema29.properties.max_loss.type,parentSchema:schema29.properties.
max_loss,data:data26};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data26=="number"&&isFinite(data26)&&(data26<0||isNaN(data26))){let err30={
instancePath:instancePath+"/max_loss",schemaPath:"#/properties/max_loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema29.
properties.max_loss,data:data26};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.max_time!==void 0){let data27=data.max_time;if(!(typeof data27==
"number"&&isFinite(data27))&&data27!==null){let err31={instancePath:instancePath+"/max_time",schemaPath:"#/properties/max_time/type",keyword:"type",params:{type:schema29.
properties.max_time.type},schema:schema29.properties.max_time.type,parentSchema:schema29.properties.max_time,data:data27};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}if(typeof data27=="number"&&isFinite(data27)&&(data27<0||isNaN(data27))){let err32={instancePath:instancePath+"/max_time",schemaPath:"#/pro\
perties/max_time/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema29.properties.max_time,data:data27};vErrors===null?vErrors=
[err32]:vErrors.push(err32),errors++}}}else{let err33={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema29.type,parentSchema:schema29,
data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}return validate28.errors=vErrors,errors===0}var module_19=validate29,schema30={type:"object",examples:[
{name:["rsync","zstd"]}],required:["name"],additionalProperties:false,properties:{name:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+.\
_])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$",title:"a package name"},{type:"array",minItems:1,items:{type:"string",pattern:"^[A-Za-z0-9]([A-Za-z0-\
9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$",title:"a package name"}}],description:"One package or a list, as the distribution \
calls them; without versions."},state:{enum:["present","absent"],description:"Default present: installs what is missing; absent removes."}},$id:"package"},pattern31=new RegExp(
"^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$","u");function validate29(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"name"},schema:schema30.required,parentSchema:schema30,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="state")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:false,parentSchema:schema30,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.
name,_errs3=errors,valid1=false,_errs4=errors;if(typeof data0=="string"){if(!pattern31.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])\
?)*$"},schema:"^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$",parentSchema:schema30.properties.name.anyOf[0],
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"},schema:schema30.properties.name.anyOf[0].type,parentSchema:schema30.properties.name.anyOf[0],data:data0};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs4===errors;if(valid1=valid1||_valid0,!valid1){let _errs6=errors;if(Array.isArray(data0)){if(data0.length<
1){let err4={instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema30.
properties.name.anyOf[1],data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];
if(typeof data1=="string"){if(!pattern31.test(data1)){let err5={instancePath:instancePath+"/name/"+i0,schemaPath:"#/properties/name/anyOf/1/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$"},schema:"^[A-Za-z0-9]([A-Za-z0-9+.\
_-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$",parentSchema:schema30.properties.name.anyOf[1].items,data:data1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/name/"+i0,schemaPath:"#/properties/name/anyOf/1/items/type",keyword:"type",params:{
type:"string"},schema:schema30.properties.name.anyOf[1].items.type,parentSchema:schema30.properties.name.anyOf[1].items,data:data1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/type",keyword:"type",params:{type:"array"},
schema:schema30.properties.name.anyOf[1].type,parentSchema:schema30.properties.name.anyOf[1],data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var _valid0=_errs6===errors;valid1=valid1||_valid0}if(valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err8={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{},schema:schema30.properties.name.anyOf,parentSchema:schema30.properties.name,data:data0};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.state!==void 0){let data2=data.state;if(!(data2==="present"||data2==="absent")){let err9={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema30.properties.state.enum},schema:schema30.properties.state.enum,parentSchema:schema30.
properties.state,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema30.type,parentSchema:schema30,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate29.errors=vErrors,errors===
0}var module_20=validate30,schema31={type:"object",additionalProperties:false,properties:{of:{enum:["self","peer"],description:"`self` (default): what the host \
says of itself; `peer`: what it sees of the other host by the pull channel, asked now."},apart_from:{type:["number","null"],description:"The other host\u2019s clockO\
ffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew)."},hold_down:{type:["number","null"],minimum:0,description:"Seconds that\
 must have gone by on a standby since roles were changed last (guard hold-down); the first epoch is no change."},limit:{type:"number",minimum:0,description:"Sec\
onds that clocks may be apart; default 30."}},$id:"pair_status"};function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="of"||key0==="apart_from"||key0==="hold_down"||key0==="limit")){
let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema31,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.of!==void 0){let data0=data.of;if(!(data0==="self"||data0==="peer")){let err1={instancePath:instancePath+
"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues:schema31.properties.of.enum},schema:schema31.properties.of.enum,parentSchema:schema31.
properties.of,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.apart_from!==void 0){let data1=data.apart_from;if(!(typeof data1=="\
number"&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/apart_from",schemaPath:"#/properties/apart_from/type",keyword:"type",params:{type:schema31.
properties.apart_from.type},schema:schema31.properties.apart_from.type,parentSchema:schema31.properties.apart_from,data:data1};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}if(data.hold_down!==void 0){let data2=data.hold_down;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err3={instancePath:instancePath+
"/hold_down",schemaPath:"#/properties/hold_down/type",keyword:"type",params:{type:schema31.properties.hold_down.type},schema:schema31.properties.hold_down.type,
parentSchema:schema31.properties.hold_down,data:data2};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<
0||isNaN(data2))){let err4={instancePath:instancePath+"/hold_down",schemaPath:"#/properties/hold_down/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:schema31.properties.hold_down,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.limit!==void 0){let data3=data.
limit;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err5={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema31.properties.limit,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"number"},schema:schema31.properties.
limit.type,parentSchema:schema31.properties.limit,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:schema31.type,parentSchema:schema31,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate30.
errors=vErrors,errors===0}var module_21=validate31,schema32={type:"object",examples:[{prompt:"Is the cable in?"},{seconds:30}],additionalProperties:false,properties:{
seconds:{type:"number",minimum:0,description:"How long to wait."},minutes:{type:"number",minimum:0,description:"How long to wait; added to seconds."},prompt:{type:"\
string",description:"A person at the terminal must confirm this. Without a terminal the run is refused before anything is changed (guard human-step), unless --a\
cknowledge says that it has been seen to."}},$id:"pause"};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="seconds"||key0==="minutes"||key0==="prompt")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema32,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.seconds!==void 0){let data0=data.seconds;if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){let err1={
instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema32.
properties.seconds,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/seconds",schemaPath:"#/prop\
erties/seconds/type",keyword:"type",params:{type:"number"},schema:schema32.properties.seconds.type,parentSchema:schema32.properties.seconds,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.minutes!==void 0){let data1=data.minutes;if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(
data1)){let err3={instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema32.
properties.minutes,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/minutes",schemaPath:"#/prop\
erties/minutes/type",keyword:"type",params:{type:"number"},schema:schema32.properties.minutes.type,parentSchema:schema32.properties.minutes,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.prompt!==void 0){let data2=data.prompt;if(typeof data2!="string"){let err5={instancePath:instancePath+"\
/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},schema:schema32.properties.prompt.type,parentSchema:schema32.properties.prompt,
data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema32.
type,parentSchema:schema32,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate31.errors=vErrors,errors===0}var module_22=validate32,
schema33={type:"object",required:["plan","name"],additionalProperties:false,properties:{plan:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",description:"The back\
up plan."},name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",description:"The backup, as `pairctl backups` lists it."},only:{type:["string","null"],description:"\
Only this item of the plan: a database by its name, or a path by that of its artifact."},into:{type:["string","null"],minLength:1,description:"Beside production\
, which goes on: below this directory, or for one database into a new one of this name."},then:{type:"array",items:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$"},
description:"The plans that are restored after this one: until all of them are, the services do not start, whatever happens to the run."},passed_over:{type:"arr\
ay",items:{type:"object",required:["name","why"],properties:{name:{type:"string"},why:{type:"string"}}},description:"Newer ones that did not prove good, as `bac\
kup` registers them: told in the plan."}},$id:"restore"},pattern34=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function validate32(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.plan===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},schema:schema33.required,parentSchema:schema33,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema33.required,
parentSchema:schema33,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="plan"||key0==="name"||key0==="only"||key0===
"into"||key0==="then"||key0==="passed_over")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema33,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.plan!==void 0){let data0=data.plan;if(typeof data0=="\
string"){if(!pattern4.test(data0)){let err3={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema33.properties.plan,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"string"},schema:schema33.properties.plan.type,parentSchema:schema33.
properties.plan,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!pattern34.
test(data1)){let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$"},
schema:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",parentSchema:schema33.properties.name,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema33.properties.name.type,parentSchema:schema33.
properties.name,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.only!==void 0){let data2=data.only;if(typeof data2!="string"&&data2!==
null){let err7={instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:schema33.properties.only.type},schema:schema33.
properties.only.type,parentSchema:schema33.properties.only,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.into!==void 0){let data3=data.
into;if(typeof data3!="string"&&data3!==null){let err8={instancePath:instancePath+"/into",schemaPath:"#/properties/into/type",keyword:"type",params:{type:schema33.
properties.into.type},schema:schema33.properties.into.type,parentSchema:schema33.properties.into,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(typeof data3=="string"&&func3(data3)<1){let err9={instancePath:instancePath+"/into",schemaPath:"#/properties/into/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema33.properties.into,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.then!==void 0){let data4=data.then;
if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(typeof data5=="string"){if(!pattern4.test(data5)){let err10={instancePath:instancePath+
"/then/"+i0,schemaPath:"#/properties/then/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema33.
properties.then.items,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/then/"+i0,schemaPath:"\
#/properties/then/items/type",keyword:"type",params:{type:"string"},schema:schema33.properties.then.items.type,parentSchema:schema33.properties.then.items,data:data5};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"typ\
e",params:{type:"array"},schema:schema33.properties.then.type,parentSchema:schema33.properties.then,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.passed_over!==void 0){let data6=data.passed_over;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];
if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.name===void 0){let err13={instancePath:instancePath+"/passed_over/"+i1,schemaPath:"#/propertie\
s/passed_over/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema33.properties.passed_over.items.required,parentSchema:schema33.properties.
passed_over.items,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data7.why===void 0){let err14={instancePath:instancePath+"/passed_o\
ver/"+i1,schemaPath:"#/properties/passed_over/items/required",keyword:"required",params:{missingProperty:"why"},schema:schema33.properties.passed_over.items.required,
parentSchema:schema33.properties.passed_over.items,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data7.name!==void 0){let data8=data7.
name;if(typeof data8!="string"){let err15={instancePath:instancePath+"/passed_over/"+i1+"/name",schemaPath:"#/properties/passed_over/items/properties/name/type",
keyword:"type",params:{type:"string"},schema:schema33.properties.passed_over.items.properties.name.type,parentSchema:schema33.properties.passed_over.items.properties.
name,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data7.why!==void 0){let data9=data7.why;if(typeof data9!="string"){let err16={instancePath:instancePath+
"/passed_over/"+i1+"/why",schemaPath:"#/properties/passed_over/items/properties/why/type",keyword:"type",params:{type:"string"},schema:schema33.properties.passed_over.
items.properties.why.type,parentSchema:schema33.properties.passed_over.items.properties.why,data:data9};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{
let err17={instancePath:instancePath+"/passed_over/"+i1,schemaPath:"#/properties/passed_over/items/type",keyword:"type",params:{type:"object"},schema:schema33.properties.
passed_over.items.type,parentSchema:schema33.properties.passed_over.items,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={
instancePath:instancePath+"/passed_over",schemaPath:"#/properties/passed_over/type",keyword:"type",params:{type:"array"},schema:schema33.properties.passed_over.
type,parentSchema:schema33.properties.passed_over,data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:schema33.type,parentSchema:schema33,data};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate32.
errors=vErrors,errors===0}var module_23=validate33,schema34={type:"object",required:["role","epoch"],additionalProperties:false,properties:{role:{enum:["primary",
"standby"],description:"What the host is to be."},handed_over:{type:"boolean",description:"The other host has all that this one had: nothing of its own needs to\
 be kept."},quiet:{type:"boolean",description:"To standby only where nothing was started since its services were stopped (`transition: { state: quiet }`): what \
was written since then would stay behind."},peer_silent:{type:"boolean",description:"To primary: the other host was asked and did not answer, and is out of serv\
ice: services that start next need not ask it again whether it knows a higher epoch."},epoch:{type:"integer",minimum:1,description:"The epoch of that; grows by \
one at every change of roles."},shared:{type:"boolean",description:"To primary: refused where a shared file system of the pair is not mounted, or another host h\
olds it at that epoch or a higher one."}},$id:"role"};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"role"},schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.epoch===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="handed_over"||key0==="quiet"||key0==="peer_silent"||key0==="epoch"||key0==="\
shared")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0){let data0=data.role;if(!(data0==="primary"||data0==="standby")){let err3={
instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema34.properties.role.enum},schema:schema34.properties.
role.enum,parentSchema:schema34.properties.role,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.handed_over!==void 0){let data1=data.
handed_over;if(typeof data1!="boolean"){let err4={instancePath:instancePath+"/handed_over",schemaPath:"#/properties/handed_over/type",keyword:"type",params:{type:"\
boolean"},schema:schema34.properties.handed_over.type,parentSchema:schema34.properties.handed_over,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.quiet!==void 0){let data2=data.quiet;if(typeof data2!="boolean"){let err5={instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/t\
ype",keyword:"type",params:{type:"boolean"},schema:schema34.properties.quiet.type,parentSchema:schema34.properties.quiet,data:data2};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.peer_silent!==void 0){let data3=data.peer_silent;if(typeof data3!="boolean"){let err6={instancePath:instancePath+"/peer_sil\
ent",schemaPath:"#/properties/peer_silent/type",keyword:"type",params:{type:"boolean"},schema:schema34.properties.peer_silent.type,parentSchema:schema34.properties.
peer_silent,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.epoch!==void 0){let data4=data.epoch;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"},schema:schema34.
properties.epoch.type,parentSchema:schema34.properties.epoch,data:data4};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4=="number"&&isFinite(
data4)&&(data4<1||isNaN(data4))){let err8={instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:schema34.properties.epoch,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.shared!==void 0){let data5=data.
shared;if(typeof data5!="boolean"){let err9={instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"boolean"},schema:schema34.
properties.shared.type,parentSchema:schema34.properties.shared,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate33.errors=vErrors,errors===0}var module_24=validate34,schema35={type:"object",additionalProperties:false,properties:{own:{type:"boolean",description:"\
Only where it is standby and holds what it wrote as primary and nobody took over."},keep:{type:"string",description:"The host whose data win, for messages."},without:{
type:"boolean",description:"Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it."}},$id:"safety"};function validate34(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="own"||key0==="keep"||key0==="without")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema35,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.own!==void 0){let data0=data.own;if(typeof data0!="bo\
olean"){let err1={instancePath:instancePath+"/own",schemaPath:"#/properties/own/type",keyword:"type",params:{type:"boolean"},schema:schema35.properties.own.type,
parentSchema:schema35.properties.own,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keep!==void 0){let data1=data.keep;if(typeof data1!=
"string"){let err2={instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"string"},schema:schema35.properties.keep.
type,parentSchema:schema35.properties.keep,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.without!==void 0){let data2=data.without;
if(typeof data2!="boolean"){let err3={instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type:"boolean"},schema:schema35.
properties.without.type,parentSchema:schema35.properties.without,data:data2};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema35.type,parentSchema:schema35,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate34.errors=vErrors,errors===0}var module_25=validate35,schema36={type:"object",examples:[{name:"app",state:"started",enabled:true}],required:["nam\
e"],additionalProperties:false,properties:{name:{type:"string",pattern:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$",title:"the name of a systemd unit",description:"\
The unit; without a suffix a .service."},state:{enum:["started","stopped","restarted","reloaded"],description:"What it is to do now. started and stopped do noth\
ing when it is so; restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload."},enabled:{type:"boolean",description:"Whethe\
r it starts at boot; a unit without [Install] is left as it is."},masked:{type:"boolean",description:"Whether it cannot be started at all."},daemon_reload:{type:"\
boolean",description:"Have systemd read its unit files again if they changed; done in any case before the unit is touched."}},$id:"service"},pattern36=new RegExp(
"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$","u");function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0===
"state"||key0==="enabled"||key0==="masked"||key0==="daemon_reload")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:false,parentSchema:schema36,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern36.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$"},schema:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$",parentSchema:schema36.properties.name,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.state!==void 0){let data1=data.state;if(!(data1==="started"||data1==="stopped"||data1==="restarted"||data1==="reloaded")){let err4={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema36.properties.state.enum},schema:schema36.properties.state.enum,parentSchema:schema36.
properties.state,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.enabled!==void 0){let data2=data.enabled;if(typeof data2!="boole\
an"){let err5={instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},schema:schema36.properties.enabled.
type,parentSchema:schema36.properties.enabled,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.masked!==void 0){let data3=data.masked;
if(typeof data3!="boolean"){let err6={instancePath:instancePath+"/masked",schemaPath:"#/properties/masked/type",keyword:"type",params:{type:"boolean"},schema:schema36.
properties.masked.type,parentSchema:schema36.properties.masked,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.daemon_reload!==void 0){
let data4=data.daemon_reload;if(typeof data4!="boolean"){let err7={instancePath:instancePath+"/daemon_reload",schemaPath:"#/properties/daemon_reload/type",keyword:"\
type",params:{type:"boolean"},schema:schema36.properties.daemon_reload.type,parentSchema:schema36.properties.daemon_reload,data:data4};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema36.type,parentSchema:schema36,data};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate35.errors=vErrors,errors===0}var module_26=validate36,schema37={type:"object",examples:[
{release:7,folder:"/opt/app/releases/7"}],minProperties:1,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:true,description:"Any names, e\
ach with its value.",$id:"set_fact"};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:schema37,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors;if(typeof key0==
"string"&&!pattern11.test(key0)){let err1={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema37.propertyNames,data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===
errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},schema:schema37.propertyNames,parentSchema:schema37,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema37.
type,parentSchema:schema37,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate36.errors=vErrors,errors===0}var module_27=validate37,
schema38={type:"object",examples:[{cmd:"zcat dump.sql.gz | /opt/app/bin/load",chdir:"/srv/app",creates:"/srv/app/loaded"}],required:["cmd"],additionalProperties:false,
properties:{cmd:{type:"string",minLength:1,description:"Text for /bin/sh."},creates:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,
title:"an absolute path without . and ..",description:"Nothing is run when this path is there."},removes:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u000\
0]*$",maxLength:4096,title:"an absolute path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"\
A shell line that changes nothing, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell li\
ne that changes nothing, also asked in a plan: nothing is run unless it ends with status 0."},chdir:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",
maxLength:4096,title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standar\
d input; may hold secrets, which a command line may not."},env:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:"str\
ing"},description:"Variables of its environment; may hold secrets."}},$id:"shell"};function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.cmd===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"cmd"},schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="cmd"||key0==="creates"||key0==="removes"||key0==="unless"||key0==="only_if"||key0==="chdir"||key0==="stdin"||key0==="env")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema38,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.cmd!==void 0){let data0=data.cmd;if(typeof data0=="string"){if(func3(data0)<1){let err2={instancePath:instancePath+"/\
cmd",schemaPath:"#/properties/cmd/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema38.properties.cmd,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/type",keyword:"type",params:{type:"string"},schema:schema38.
properties.cmd.type,parentSchema:schema38.properties.cmd,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.creates!==void 0){let data1=data.
creates;if(typeof data1=="string"){if(func3(data1)>4096){let err4={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/maxLength",keyword:"max\
Length",params:{limit:4096},schema:4096,parentSchema:schema38.properties.creates,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!pattern8.
test(data1)){let err5={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))\
/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema38.properties.creates,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}else{let err6={instancePath:instancePath+"/creates",schemaPath:"#/properties/creates/type",keyword:"type",params:{type:"string"},schema:schema38.
properties.creates.type,parentSchema:schema38.properties.creates,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.removes!==void 0){
let data2=data.removes;if(typeof data2=="string"){if(func3(data2)>4096){let err7={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/maxLengt\
h",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema38.properties.removes,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(!pattern8.test(data2)){let err8={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]\
*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema38.properties.removes,data:data2};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/removes",schemaPath:"#/properties/removes/type",keyword:"type",params:{type:"string"},schema:schema38.
properties.removes.type,parentSchema:schema38.properties.removes,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.unless!==void 0){
let data3=data.unless;if(typeof data3=="string"){if(func3(data3)<1){let err10={instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema38.properties.unless,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={
instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema38.properties.unless.type,parentSchema:schema38.
properties.unless,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.only_if!==void 0){let data4=data.only_if;if(typeof data4=="st\
ring"){if(func3(data4)<1){let err12={instancePath:instancePath+"/only_if",schemaPath:"#/properties/only_if/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema38.properties.only_if,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/on\
ly_if",schemaPath:"#/properties/only_if/type",keyword:"type",params:{type:"string"},schema:schema38.properties.only_if.type,parentSchema:schema38.properties.only_if,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.chdir!==void 0){let data5=data.chdir;if(typeof data5=="string"){if(func3(data5)>
4096){let err14={instancePath:instancePath+"/chdir",schemaPath:"#/properties/chdir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema38.
properties.chdir,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!pattern8.test(data5)){let err15={instancePath:instancePath+"/chdir",
schemaPath:"#/properties/chdir/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*\
$",parentSchema:schema38.properties.chdir,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/c\
hdir",schemaPath:"#/properties/chdir/type",keyword:"type",params:{type:"string"},schema:schema38.properties.chdir.type,parentSchema:schema38.properties.chdir,data:data5};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.stdin!==void 0){let data6=data.stdin;if(typeof data6!="string"){let err17={instancePath:instancePath+
"/stdin",schemaPath:"#/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema38.properties.stdin.type,parentSchema:schema38.properties.stdin,
data:data6};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.env!==void 0){let data7=data.env;if(data7&&typeof data7=="object"&&!Array.isArray(
data7)){for(let key1 in data7){let _errs18=errors;if(typeof key1=="string"&&!pattern11.test(key1)){let err18={instancePath:instancePath+"/env",schemaPath:"#/pro\
perties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema38.properties.
env.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid1=_errs18===errors;if(!valid1){let err19={instancePath:instancePath+
"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key1},schema:schema38.properties.env.propertyNames,parentSchema:schema38.
properties.env,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}for(let key2 in data7){let data8=data7[key2];if(typeof data8!="string"){
let err20={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",
params:{type:"string"},schema:schema38.properties.env.additionalProperties.type,parentSchema:schema38.properties.env.additionalProperties,data:data8};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
object"},schema:schema38.properties.env.type,parentSchema:schema38.properties.env,data:data7};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{
let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema38.type,parentSchema:schema38,data};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}return validate37.errors=vErrors,errors===0}var module_28=validate38,schema39={type:"object",examples:[{src:"/etc/app/instance-id"}],
required:["src"],additionalProperties:false,properties:{src:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an absolute \
path without . and ..",description:"The file to read: text, at most 1 MiB."}},$id:"slurp"};function validate38(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.src===void 0){let err0={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"src"},schema:schema39.required,parentSchema:schema39,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(key0!=="src"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema39,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.src!==void 0){let data0=data.src;if(typeof data0=="st\
ring"){if(func3(data0)>4096){let err2={instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema39.properties.src,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+
"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0\
000]*$",parentSchema:schema39.properties.src,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/s\
rc",schemaPath:"#/properties/src/type",keyword:"type",params:{type:"string"},schema:schema39.properties.src.type,parentSchema:schema39.properties.src,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema39.
type,parentSchema:schema39,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate38.errors=vErrors,errors===0}var module_29=validate39,
schema40={type:"object",examples:[{path:"/etc/app/key",comment:"app"}],required:["path"],additionalProperties:false,properties:{path:{type:"string",pattern:"^(?\
![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an absolute path without . and ..",description:"The private half; the public half stands beside it \
with .pub."},comment:{type:"string",pattern:"^[A-Za-z0-9._@-]*$",title:"one word of letters, digits and . _ @ -",description:"The comment of a key that is made."},
state:{enum:["present","absent"],description:"Default present; absent removes both halves."}},$id:"ssh_key"},pattern44=new RegExp("^[A-Za-z0-9._@-]*$","u");function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema40.required,parentSchema:schema40,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="path"||key0==="comment"||key0==="state")){let err1={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0=="string"){if(func3(data0)>4096){let err2={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema40.properties.path,data:data0};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{
pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema40.properties.path,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},schema:schema40.properties.path.type,parentSchema:schema40.properties.path,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.
comment!==void 0){let data1=data.comment;if(typeof data1=="string"){if(!pattern44.test(data1)){let err5={instancePath:instancePath+"/comment",schemaPath:"#/prop\
erties/comment/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._@-]*$"},schema:"^[A-Za-z0-9._@-]*$",parentSchema:schema40.properties.comment,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"t\
ype",params:{type:"string"},schema:schema40.properties.comment.type,parentSchema:schema40.properties.comment,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.state!==void 0){let data2=data.state;if(!(data2==="present"||data2==="absent")){let err7={instancePath:instancePath+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:schema40.properties.state.enum},schema:schema40.properties.state.enum,parentSchema:schema40.properties.
state,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate39.errors=vErrors,errors===0}var module_30=validate40,
schema41={type:"object",examples:[{unit:"app.service",name:"limits.conf",content:`[Service]
LimitNOFILE=65536
`}],required:["unit","name"],additionalProperties:false,properties:{unit:{type:"string",pattern:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$",title:"the\
 full name of a systemd unit",description:"Full name of the unit, with its suffix; it need not be there yet."},name:{type:"string",pattern:"^[A-Za-z0-9_][A-Za-z\
0-9_.-]*\\.conf$",title:"a file name that ends in .conf",description:"Name of the drop-in file."},content:{type:"string",description:"The file\u2019s content."},
state:{enum:["present","absent"],description:"Default present; absent removes the file."}},$id:"systemd_dropin"},pattern45=new RegExp("^[A-Za-z0-9:_.@\\\\][A-Za-z\
0-9:_.@\\\\-]*\\.[a-z]+$","u"),pattern46=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$","u");function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"unit"},schema:schema41.required,parentSchema:schema41,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema41.required,parentSchema:schema41,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="unit"||key0==="name"||key0==="content"||key0==="state")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema41,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.unit!==void 0){let data0=data.unit;if(typeof data0=="string"){if(!pattern45.test(data0)){let err3={instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$"},schema:"^[A-Za-z0-9:_.@\\\
\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$",parentSchema:schema41.properties.unit,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},schema:schema41.properties.unit.type,parentSchema:schema41.
properties.unit,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!pattern46.
test(data1)){let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.-]*\\\
.conf$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$",parentSchema:schema41.properties.name,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema41.properties.name.type,parentSchema:schema41.
properties.name,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"){
let err7={instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},schema:schema41.properties.content.type,
parentSchema:schema41.properties.content,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.state!==void 0){let data3=data.state;if(!(data3===
"present"||data3==="absent")){let err8={instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema41.properties.
state.enum},schema:schema41.properties.state.enum,parentSchema:schema41.properties.state,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema41.type,parentSchema:schema41,data};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate40.errors=vErrors,errors===0}var module_31=validate41,schema42={type:"object",examples:[{name:"app.service",enabled:true,
content:`[Service]
ExecStart=/opt/app/bin/serve
[Install]
WantedBy=multi-user.target
`}],required:["name"],additionalProperties:false,properties:{name:{type:"string",pattern:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$",title:"the full n\
ame of a systemd unit",description:"Full name of the unit, with its suffix."},content:{type:"string",description:"The unit file\u2019s content."},enabled:{type:"\
boolean",description:"Whether it starts at boot."},state:{enum:["present","absent"],description:"Default present; absent stops the unit, disables it and removes\
 its file."}},$id:"systemd_unit"};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"n\
ame"},schema:schema42.required,parentSchema:schema42,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0===
"content"||key0==="enabled"||key0==="state")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema42,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="\
string"){if(!pattern45.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za\
-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$"},schema:"^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$",parentSchema:schema42.properties.name,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
content!==void 0){let data1=data.content;if(typeof data1!="string"){let err4={instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"string"},schema:schema42.properties.content.type,parentSchema:schema42.properties.content,data:data1};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.enabled!==void 0){let data2=data.enabled;if(typeof data2!="boolean"){let err5={instancePath:instancePath+"/enabled",schemaPath:"#/p\
roperties/enabled/type",keyword:"type",params:{type:"boolean"},schema:schema42.properties.enabled.type,parentSchema:schema42.properties.enabled,data:data2};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.state!==void 0){let data3=data.state;if(!(data3==="present"||data3==="absent")){let err6={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema42.properties.state.enum},schema:schema42.properties.state.enum,parentSchema:schema42.
properties.state,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema42.type,parentSchema:schema42,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate41.errors=vErrors,errors===
0}var module_32=validate42,schema43={type:"object",examples:[{src:"templates/app.conf.j2",dest:"/etc/app.conf",owner:"app",mode:"0600"}],required:["dest"],additionalProperties:false,
properties:{dest:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an absolute path without . and ..",description:"Where t\
he file is to stand, its name included."},mode:{type:"string",pattern:"^0?[0-7]{3,4}$",title:'octal digits in quotes, such as "0644"',description:'Octal digits \
in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or nu\
mber of the owning group."},backup:{type:"boolean",description:"Keep what was there beside it, with date and a tilde."},force:{type:"boolean",description:"false\
: leave a file that is there as it is."},src:{type:"string",description:"A file beside the playbook, whose {{ \u2026 }} are filled in."},content:{type:"string",
description:"The content, as text. Where it holds a secret, mode is 0600 unless it says otherwise."},content_base64:{type:"string",pattern:"^[A-Za-z0-9+/\\s]*=*\\\
s*$",title:"base64",description:"The content, as bytes in base64."}},$id:"template"};function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.dest===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"dest"},schema:schema43.required,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!func2.call(schema43.properties,key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.dest!==void 0){let data0=data.dest;if(typeof data0=="\
string"){if(func3(data0)>4096){let err2={instancePath:instancePath+"/dest",schemaPath:"#/properties/dest/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema43.properties.dest,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+
"/dest",schemaPath:"#/properties/dest/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\\
u0000]*$",parentSchema:schema43.properties.dest,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/dest",schemaPath:"#/properties/dest/type",keyword:"type",params:{type:"string"},schema:schema43.properties.dest.type,parentSchema:schema43.properties.dest,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.mode!==void 0){let data1=data.mode;if(typeof data1=="string"){if(!pattern14.test(data1)){let err5={
instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern:"^0?[0-7]{3,4}$"},schema:"^0?[0-7]{3,4}$",parentSchema:schema43.
properties.mode,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/mode",schemaPath:"#/properties\
/mode/type",keyword:"type",params:{type:"string"},schema:schema43.properties.mode.type,parentSchema:schema43.properties.mode,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.owner!==void 0){let data2=data.owner;if(typeof data2=="string"){if(func3(data2)<1){let err7={instancePath:instancePath+
"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema43.properties.owner,data:data2};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"\
string"},schema:schema43.properties.owner.type,parentSchema:schema43.properties.owner,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
group!==void 0){let data3=data.group;if(typeof data3=="string"){if(func3(data3)<1){let err9={instancePath:instancePath+"/group",schemaPath:"#/properties/group/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema43.properties.group,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},schema:schema43.properties.group.type,parentSchema:schema43.
properties.group,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.backup!==void 0){let data4=data.backup;if(typeof data4!="boole\
an"){let err11={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"boolean"},schema:schema43.properties.backup.
type,parentSchema:schema43.properties.backup,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.force!==void 0){let data5=data.force;
if(typeof data5!="boolean"){let err12={instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},schema:schema43.
properties.force.type,parentSchema:schema43.properties.force,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.src!==void 0){let data6=data.
src;if(typeof data6!="string"){let err13={instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type:"string"},schema:schema43.
properties.src.type,parentSchema:schema43.properties.src,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.content!==void 0){let data7=data.
content;if(typeof data7!="string"){let err14={instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},
schema:schema43.properties.content.type,parentSchema:schema43.properties.content,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.
content_base64!==void 0){let data8=data.content_base64;if(typeof data8=="string"){if(!pattern15.test(data8)){let err15={instancePath:instancePath+"/content_base\
64",schemaPath:"#/properties/content_base64/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/\\s]*=*\\s*$"},schema:"^[A-Za-z0-9+/\\s]*=*\\s*$",parentSchema:schema43.
properties.content_base64,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/content_base64",schemaPath:"\
#/properties/content_base64/type",keyword:"type",params:{type:"string"},schema:schema43.properties.content_base64.type,parentSchema:schema43.properties.content_base64,
data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate42.errors=vErrors,errors===0}var module_33=validate43,
schema44={type:"object",required:["target","addresses","primary","epoch"],additionalProperties:false,properties:{target:{type:"object",required:["provider"],properties:{
provider:{type:"string"}},description:"An entry of the pair\u2019s failover.traffic.",anyOf:[{type:"object",required:["provider","address","interface","unit"],additionalProperties:false,
properties:{provider:{const:"address"},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switc\
hed: standby, localhost, or a host of the inventory."},address:{type:"string",pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$",description:"The address with \
its prefix length."},interface:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$",description:"The network interface on both hosts."},unit:{type:"strin\
g",pattern:"^[A-Za-z0-9:_.@-]+\\.service$",description:"The unit whose start takes the address and whose stop gives it up."}}},{type:"object",required:["provide\
r","look","switch","timeoutSeconds"],additionalProperties:false,properties:{provider:{const:"command"},name:{type:"string",minLength:1,description:"For messages\
."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a host of the inventory."},look:{type:"string",minLength:1,description:"\
Prints the name or address of the host that clients reach now."},switch:{type:"string",minLength:1,description:"Sends clients to the primary."},verify:{type:"st\
ring",minLength:1,description:"Status 0 when clients reach the primary; default: look says so."},timeoutSeconds:{type:"number",exclusiveMinimum:0,description:"F\
or each of them."}}},{type:"object",required:["provider","socket","backend","servers"],additionalProperties:false,properties:{provider:{const:"haproxy"},name:{type:"\
string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a host of the inventory\
."},socket:{type:"string",pattern:"^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$",description:"The admin socket: a path, or\
 ADDRESS:PORT."},backend:{type:"string",pattern:"^[A-Za-z0-9_.:-]{1,100}$"},servers:{type:"object",additionalProperties:{type:"string",pattern:"^[A-Za-z0-9_.:-]\
{1,100}$"},description:"What the backend calls each host of the pair."},stateFile:{type:"string",pattern:"^/[A-Za-z0-9._/-]{1,100}$",description:"Where HAProxy \
finds the state again when it starts anew."}}},{type:"object",required:["provider","servers","zone","record","type","ttl","key"],additionalProperties:false,properties:{
provider:{const:"rfc2136"},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby\
, localhost, or a host of the inventory."},servers:{description:"Name servers that take updates of the zone, tried in order.",type:"array",minItems:1,items:{type:"\
object",required:["address","port"],additionalProperties:false,properties:{address:{type:"string",pattern:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$"},port:{type:"i\
nteger",minimum:1,maximum:65535}}}},zone:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"The zo\
ne, without a final dot."},record:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"Full name of \
the record, without a final dot."},type:{enum:["A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"string"},description:"What it holds for ea\
ch host; default: its service_address."},also:{description:"More record sets, moved together with it.",type:"array",items:{type:"object",required:["record","typ\
e"],additionalProperties:false,properties:{record:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},type:{enum:[
"A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address."}}}},ttl:{
type:"integer",minimum:0,maximum:604800,description:"Seconds."},key:{type:"object",required:["name","algorithm"],additionalProperties:false,properties:{name:{type:"\
string",pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$"},algorithm:{enum:["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"]},secret:{description:"Where the\
 operator has it; not read here.",type:"object",additionalProperties:{type:["string","array"],items:{type:"string"}}}}}}},{type:"object",required:["provider","u\
rl","server","zone","record","type","ttl"],additionalProperties:false,properties:{provider:{const:"powerdns"},name:{type:"string",minLength:1,description:"For m\
essages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a host of the inventory."},zone:{type:"string",pattern:"^[A-Z\
a-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"The zone, without a final dot."},record:{type:"string",pattern:"^[A-Za-z0-9_\
]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"Full name of the record, without a final dot."},type:{enum:["A","AAAA","CNAME"]},values:{
type:"object",additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address."},also:{description:"More record sets\
, moved together with it.",type:"array",items:{type:"object",required:["record","type"],additionalProperties:false,properties:{record:{type:"string",pattern:"^[\
A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},type:{enum:["A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"st\
ring"},description:"What it holds for each host; default: its service_address."}}}},ttl:{type:"integer",minimum:1,maximum:604800,description:"Seconds."},nameServers:{
type:"array",items:{type:"object",required:["address","port"],additionalProperties:false,properties:{address:{type:"string",pattern:"^[A-Za-z0-9:_][A-Za-z0-9:._\
-]{0,252}$"},port:{type:"integer",minimum:1,maximum:65535}}},description:"Asked after a switch."},url:{type:"string",pattern:"^https?://[^\\s]+$",description:"W\
here the interface is."},secret:{description:"Where the operator has it; not read here.",type:"object",additionalProperties:{type:["string","array"],items:{type:"\
string"}}},server:{type:"string",pattern:"^[A-Za-z0-9._-]+$",description:"Its id; localhost for the authoritative server."}}},{type:"object",required:["provider",
"url","zone","zoneId","record","type","ttl"],additionalProperties:false,properties:{provider:{const:"cloudflare"},name:{type:"string",minLength:1,description:"F\
or messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a host of the inventory."},zone:{type:"string",pattern:"^\
[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"The zone, without a final dot."},record:{type:"string",pattern:"^[A-Za-z\
0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"Full name of the record, without a final dot."},type:{enum:["A","AAAA","CNAME"]},
values:{type:"object",additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address."},also:{description:"More rec\
ord sets, moved together with it.",type:"array",items:{type:"object",required:["record","type"],additionalProperties:false,properties:{record:{type:"string",pattern:"\
^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},type:{enum:["A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"\
string"},description:"What it holds for each host; default: its service_address."}}}},ttl:{type:"integer",minimum:1,maximum:604800,description:"Seconds."},nameServers:{
type:"array",items:{type:"object",required:["address","port"],additionalProperties:false,properties:{address:{type:"string",pattern:"^[A-Za-z0-9:_][A-Za-z0-9:._\
-]{0,252}$"},port:{type:"integer",minimum:1,maximum:65535}}},description:"Asked after a switch."},url:{type:"string",pattern:"^https?://[^\\s]+$",description:"W\
here the interface is."},secret:{description:"Where the operator has it; not read here.",type:"object",additionalProperties:{type:["string","array"],items:{type:"\
string"}}},zoneId:{type:"string",pattern:"^[A-Za-z0-9]{1,64}$",description:"The zone\u2019s id."},proxied:{type:"boolean",description:"Clients reach Cloudflare,\
 which reaches the host."}}},{type:"object",required:["provider","url","zone","zoneId","accessKey","record","type","ttl"],additionalProperties:false,properties:{
provider:{const:"route53"},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby\
, localhost, or a host of the inventory."},zone:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"\
The zone, without a final dot."},record:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",description:"Full na\
me of the record, without a final dot."},type:{enum:["A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"string"},description:"What it holds \
for each host; default: its service_address."},also:{description:"More record sets, moved together with it.",type:"array",items:{type:"object",required:["record",
"type"],additionalProperties:false,properties:{record:{type:"string",pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},type:{
enum:["A","AAAA","CNAME"]},values:{type:"object",additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address."}}}},
ttl:{type:"integer",minimum:1,maximum:604800,description:"Seconds."},nameServers:{type:"array",items:{type:"object",required:["address","port"],additionalProperties:false,
properties:{address:{type:"string",pattern:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$"},port:{type:"integer",minimum:1,maximum:65535}}},description:"Asked after a s\
witch."},url:{type:"string",pattern:"^https?://[^\\s]+$",description:"Where the interface is."},secret:{description:"Where the operator has it; not read here.",
type:"object",additionalProperties:{type:["string","array"],items:{type:"string"}}},zoneId:{type:"string",pattern:"^[A-Za-z0-9]{1,64}$",description:"The hosted \
zone\u2019s id."},accessKey:{type:"string",pattern:"^[A-Za-z0-9]{1,128}$",description:"Id of the access key."}}}]},addresses:{type:"object",additionalProperties:{
type:"string"},description:"What clients reach, by host: the service_address of both hosts."},primary:{type:"string",description:"The host that clients shall re\
ach."},epoch:{type:"integer",minimum:1,description:"The epoch at which it took the role."},ttl:{type:["integer","null"],minimum:1,description:"Seconds, instead \
of the target\u2019s own: lower, ahead of a move."},not_at:{type:["string","null"],description:"Change nothing; fail when clients are led to this host already."},
verify:{type:"boolean",description:"Change nothing; wait until everybody who can be asked gives the wanted answer."},within:{type:"integer",minimum:0,description:"\
Seconds to wait with `verify`; default 60."}},$id:"traffic"},pattern51=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$","u"),pattern52=new RegExp("^[A-Za-\
z0-9][A-Za-z0-9_.@-]{0,14}$","u"),pattern53=new RegExp("^[A-Za-z0-9:_.@-]+\\.service$","u"),pattern54=new RegExp("^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253\
}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$","u"),pattern55=new RegExp("^[A-Za-z0-9_.:-]{1,100}$","u"),pattern57=new RegExp("^/[A-Za-z0-9._/-]{1,100}$","u"),pattern58=new RegExp(
"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$","u"),pattern59=new RegExp("^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$","u"),pattern62=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$","u"),pattern67=new RegExp("^https?://[^\\s]+$","u"),pattern68=new RegExp("^[A-Za-z0-9._-]+$","u"),pattern74=new RegExp("^[\
A-Za-z0-9]{1,64}$","u"),pattern81=new RegExp("^[A-Za-z0-9]{1,128}$","u");function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.target===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"target"},schema:schema44.required,parentSchema:schema44,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
addresses===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"addresses"},schema:schema44.required,parentSchema:schema44,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.primary===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"primary"},schema:schema44.required,parentSchema:schema44,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.epoch===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema44.required,parentSchema:schema44,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="target"||key0==="addresses"||key0==="primary"||key0==="epoch"||key0==="ttl"||key0===
"not_at"||key0==="verify"||key0==="within")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema44,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.target!==void 0){let data0=data.target,_errs4=errors,
valid1=false,_errs5=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.provider===void 0){let err5={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[0].required,parentSchema:schema44.
properties.target.anyOf[0],data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data0.address===void 0){let err6={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"address"},schema:schema44.properties.target.anyOf[0].required,
parentSchema:schema44.properties.target.anyOf[0],data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0.interface===void 0){let err7={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"interface"},schema:schema44.properties.target.anyOf[0].required,
parentSchema:schema44.properties.target.anyOf[0],data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data0.unit===void 0){let err8={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"unit"},schema:schema44.properties.target.anyOf[0].required,
parentSchema:schema44.properties.target.anyOf[0],data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data0)if(!(key1==="provid\
er"||key1==="name"||key1==="on"||key1==="address"||key1==="interface"||key1==="unit")){let err9={instancePath:instancePath+"/target",schemaPath:"#/properties/ta\
rget/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema44.properties.target.anyOf[0],
data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data0.provider!==void 0){let data1=data0.provider;if(data1!=="address"){let err10={instancePath:instancePath+
"/target/provider",schemaPath:"#/properties/target/anyOf/0/properties/provider/const",keyword:"const",params:{allowedValue:"address"},schema:"address",parentSchema:schema44.
properties.target.anyOf[0].properties.provider,data:data1};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.name!==void 0){let data2=data0.
name;if(typeof data2=="string"){if(func3(data2)<1){let err11={instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/anyOf/0/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[0].properties.name,data:data2};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/anyOf/0/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:schema44.properties.target.anyOf[0].properties.name.type,parentSchema:schema44.properties.target.anyOf[0].properties.name,data:data2};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.on!==void 0){let data3=data0.on;if(typeof data3=="string"){if(func3(data3)<1){let err13={instancePath:instancePath+
"/target/on",schemaPath:"#/properties/target/anyOf/0/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.
anyOf[0].properties.on,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/target/on",schemaPath:"\
#/properties/target/anyOf/0/properties/on/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[0].properties.on.type,parentSchema:schema44.
properties.target.anyOf[0].properties.on,data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data0.address!==void 0){let data4=data0.address;
if(typeof data4=="string"){if(!pattern51.test(data4)){let err15={instancePath:instancePath+"/target/address",schemaPath:"#/properties/target/anyOf/0/properties/\
address/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"},schema:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$",parentSchema:schema44.
properties.target.anyOf[0].properties.address,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+
"/target/address",schemaPath:"#/properties/target/anyOf/0/properties/address/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[0].
properties.address.type,parentSchema:schema44.properties.target.anyOf[0].properties.address,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}
if(data0.interface!==void 0){let data5=data0.interface;if(typeof data5=="string"){if(!pattern52.test(data5)){let err17={instancePath:instancePath+"/target/inter\
face",schemaPath:"#/properties/target/anyOf/0/properties/interface/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$"},schema:"^[A-\
Za-z0-9][A-Za-z0-9_.@-]{0,14}$",parentSchema:schema44.properties.target.anyOf[0].properties.interface,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}else{let err18={instancePath:instancePath+"/target/interface",schemaPath:"#/properties/target/anyOf/0/properties/interface/type",keyword:"type",params:{
type:"string"},schema:schema44.properties.target.anyOf[0].properties.interface.type,parentSchema:schema44.properties.target.anyOf[0].properties.interface,data:data5};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data0.unit!==void 0){let data6=data0.unit;if(typeof data6=="string"){if(!pattern53.test(data6)){
let err19={instancePath:instancePath+"/target/unit",schemaPath:"#/properties/target/anyOf/0/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z\
0-9:_.@-]+\\.service$"},schema:"^[A-Za-z0-9:_.@-]+\\.service$",parentSchema:schema44.properties.target.anyOf[0].properties.unit,data:data6};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/target/unit",schemaPath:"#/properties/target/anyOf/0/properties/unit/type",keyword:"\
type",params:{type:"string"},schema:schema44.properties.target.anyOf[0].properties.unit.type,parentSchema:schema44.properties.target.anyOf[0].properties.unit,data:data6};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/0/type",
keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[0].type,parentSchema:schema44.properties.target.anyOf[0],data:data0};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,!valid1){let _errs19=errors;if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(data0.provider===void 0){let err22={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/required",keyword:"req\
uired",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[1].required,parentSchema:schema44.properties.target.anyOf[1],data:data0};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}if(data0.look===void 0){let err23={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1\
/required",keyword:"required",params:{missingProperty:"look"},schema:schema44.properties.target.anyOf[1].required,parentSchema:schema44.properties.target.anyOf[1],
data:data0};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data0.switch===void 0){let err24={instancePath:instancePath+"/target",schemaPath:"#/p\
roperties/target/anyOf/1/required",keyword:"required",params:{missingProperty:"switch"},schema:schema44.properties.target.anyOf[1].required,parentSchema:schema44.
properties.target.anyOf[1],data:data0};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data0.timeoutSeconds===void 0){let err25={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/1/required",keyword:"required",params:{missingProperty:"timeoutSeconds"},schema:schema44.properties.target.anyOf[1].
required,parentSchema:schema44.properties.target.anyOf[1],data:data0};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}for(let key2 in data0)if(!(key2===
"provider"||key2==="name"||key2==="on"||key2==="look"||key2==="switch"||key2==="verify"||key2==="timeoutSeconds")){let err26={instancePath:instancePath+"/target",
schemaPath:"#/properties/target/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},schema:false,parentSchema:schema44.
properties.target.anyOf[1],data:data0};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data0.provider!==void 0){let data7=data0.provider;if(data7!==
"command"){let err27={instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/anyOf/1/properties/provider/const",keyword:"const",params:{allowedValue:"\
command"},schema:"command",parentSchema:schema44.properties.target.anyOf[1].properties.provider,data:data7};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}
if(data0.name!==void 0){let data8=data0.name;if(typeof data8=="string"){if(func3(data8)<1){let err28={instancePath:instancePath+"/target/name",schemaPath:"#/pro\
perties/target/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[1].properties.name,
data:data8};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/target/name",schemaPath:"#/properties/targe\
t/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[1].properties.name.type,parentSchema:schema44.properties.
target.anyOf[1].properties.name,data:data8};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data0.on!==void 0){let data9=data0.on;if(typeof data9==
"string"){if(func3(data9)<1){let err30={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/1/properties/on/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[1].properties.on,data:data9};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{
let err31={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/1/properties/on/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[1].properties.on.type,parentSchema:schema44.properties.target.anyOf[1].properties.on,data:data9};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}}if(data0.look!==void 0){let data10=data0.look;if(typeof data10=="string"){if(func3(data10)<1){let err32={instancePath:instancePath+"/targe\
t/look",schemaPath:"#/properties/target/anyOf/1/properties/look/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.
anyOf[1].properties.look,data:data10};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={instancePath:instancePath+"/target/look",schemaPath:"\
#/properties/target/anyOf/1/properties/look/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[1].properties.look.type,parentSchema:schema44.
properties.target.anyOf[1].properties.look,data:data10};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data0.switch!==void 0){let data11=data0.
switch;if(typeof data11=="string"){if(func3(data11)<1){let err34={instancePath:instancePath+"/target/switch",schemaPath:"#/properties/target/anyOf/1/properties/\
switch/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[1].properties.switch,data:data11};vErrors===null?vErrors=
[err34]:vErrors.push(err34),errors++}}else{let err35={instancePath:instancePath+"/target/switch",schemaPath:"#/properties/target/anyOf/1/properties/switch/type",
keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[1].properties.switch.type,parentSchema:schema44.properties.target.anyOf[1].properties.
switch,data:data11};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data0.verify!==void 0){let data12=data0.verify;if(typeof data12=="string"){if(func3(
data12)<1){let err36={instancePath:instancePath+"/target/verify",schemaPath:"#/properties/target/anyOf/1/properties/verify/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[1].properties.verify,data:data12};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{
let err37={instancePath:instancePath+"/target/verify",schemaPath:"#/properties/target/anyOf/1/properties/verify/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[1].properties.verify.type,parentSchema:schema44.properties.target.anyOf[1].properties.verify,data:data12};vErrors===null?vErrors=[err37]:
vErrors.push(err37),errors++}}if(data0.timeoutSeconds!==void 0){let data13=data0.timeoutSeconds;if(typeof data13=="number"&&isFinite(data13)){if(data13<=0||isNaN(
data13)){let err38={instancePath:instancePath+"/target/timeoutSeconds",schemaPath:"#/properties/target/anyOf/1/properties/timeoutSeconds/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:schema44.properties.target.anyOf[1].properties.timeoutSeconds,data:data13};vErrors===null?
vErrors=[err38]:vErrors.push(err38),errors++}}else{let err39={instancePath:instancePath+"/target/timeoutSeconds",schemaPath:"#/properties/target/anyOf/1/propert\
ies/timeoutSeconds/type",keyword:"type",params:{type:"number"},schema:schema44.properties.target.anyOf[1].properties.timeoutSeconds.type,parentSchema:schema44.properties.
target.anyOf[1].properties.timeoutSeconds,data:data13};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{let err40={instancePath:instancePath+"\
/target",schemaPath:"#/properties/target/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[1].type,parentSchema:schema44.
properties.target.anyOf[1],data:data0};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}var _valid0=_errs19===errors;if(valid1=valid1||_valid0,!valid1){
let _errs35=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.provider===void 0){let err41={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[2].required,parentSchema:schema44.
properties.target.anyOf[2],data:data0};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data0.socket===void 0){let err42={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"socket"},schema:schema44.properties.target.anyOf[2].required,
parentSchema:schema44.properties.target.anyOf[2],data:data0};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data0.backend===void 0){let err43={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"backend"},schema:schema44.properties.target.anyOf[2].required,
parentSchema:schema44.properties.target.anyOf[2],data:data0};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}if(data0.servers===void 0){let err44={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"servers"},schema:schema44.properties.target.anyOf[2].required,
parentSchema:schema44.properties.target.anyOf[2],data:data0};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}for(let key3 in data0)if(!(key3==="prov\
ider"||key3==="name"||key3==="on"||key3==="socket"||key3==="backend"||key3==="servers"||key3==="stateFile")){let err45={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},schema:false,parentSchema:schema44.properties.
target.anyOf[2],data:data0};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(data0.provider!==void 0){let data14=data0.provider;if(data14!=="hapro\
xy"){let err46={instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/anyOf/2/properties/provider/const",keyword:"const",params:{allowedValue:"\
haproxy"},schema:"haproxy",parentSchema:schema44.properties.target.anyOf[2].properties.provider,data:data14};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}}if(data0.name!==void 0){let data15=data0.name;if(typeof data15=="string"){if(func3(data15)<1){let err47={instancePath:instancePath+"/target/name",schemaPath:"\
#/properties/target/anyOf/2/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[2].properties.
name,data:data15};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{let err48={instancePath:instancePath+"/target/name",schemaPath:"#/properties\
/target/anyOf/2/properties/name/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[2].properties.name.type,parentSchema:schema44.
properties.target.anyOf[2].properties.name,data:data15};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data0.on!==void 0){let data16=data0.on;if(typeof data16==
"string"){if(func3(data16)<1){let err49={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/2/properties/on/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[2].properties.on,data:data16};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}else{
let err50={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/2/properties/on/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[2].properties.on.type,parentSchema:schema44.properties.target.anyOf[2].properties.on,data:data16};vErrors===null?vErrors=[err50]:vErrors.
push(err50),errors++}}if(data0.socket!==void 0){let data17=data0.socket;if(typeof data17=="string"){if(!pattern54.test(data17)){let err51={instancePath:instancePath+
"/target/socket",schemaPath:"#/properties/target/anyOf/2/properties/socket/pattern",keyword:"pattern",params:{pattern:"^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{\
1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$"},schema:"^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$",parentSchema:schema44.properties.
target.anyOf[2].properties.socket,data:data17};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}else{let err52={instancePath:instancePath+"/target/s\
ocket",schemaPath:"#/properties/target/anyOf/2/properties/socket/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[2].properties.
socket.type,parentSchema:schema44.properties.target.anyOf[2].properties.socket,data:data17};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data0.
backend!==void 0){let data18=data0.backend;if(typeof data18=="string"){if(!pattern55.test(data18)){let err53={instancePath:instancePath+"/target/backend",schemaPath:"\
#/properties/target/anyOf/2/properties/backend/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,100}$"},schema:"^[A-Za-z0-9_.:-]{1,100}$",parentSchema:schema44.
properties.target.anyOf[2].properties.backend,data:data18};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}else{let err54={instancePath:instancePath+
"/target/backend",schemaPath:"#/properties/target/anyOf/2/properties/backend/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[2].
properties.backend.type,parentSchema:schema44.properties.target.anyOf[2].properties.backend,data:data18};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}
if(data0.servers!==void 0){let data19=data0.servers;if(data19&&typeof data19=="object"&&!Array.isArray(data19))for(let key4 in data19){let data20=data19[key4];if(typeof data20==
"string"){if(!pattern55.test(data20)){let err55={instancePath:instancePath+"/target/servers/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/target/anyOf/2/properties/servers/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,100}$"},schema:"^[A-Za-z0-9_.:-]{1,100}\
$",parentSchema:schema44.properties.target.anyOf[2].properties.servers.additionalProperties,data:data20};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{
let err56={instancePath:instancePath+"/target/servers/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/2/properties/servers/a\
dditionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[2].properties.servers.additionalProperties.type,parentSchema:schema44.
properties.target.anyOf[2].properties.servers.additionalProperties,data:data20};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}else{let err57={instancePath:instancePath+
"/target/servers",schemaPath:"#/properties/target/anyOf/2/properties/servers/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[2].
properties.servers.type,parentSchema:schema44.properties.target.anyOf[2].properties.servers,data:data19};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}
if(data0.stateFile!==void 0){let data21=data0.stateFile;if(typeof data21=="string"){if(!pattern57.test(data21)){let err58={instancePath:instancePath+"/target/st\
ateFile",schemaPath:"#/properties/target/anyOf/2/properties/stateFile/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9._/-]{1,100}$"},schema:"^/[A-Za-z0\
-9._/-]{1,100}$",parentSchema:schema44.properties.target.anyOf[2].properties.stateFile,data:data21};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}else{
let err59={instancePath:instancePath+"/target/stateFile",schemaPath:"#/properties/target/anyOf/2/properties/stateFile/type",keyword:"type",params:{type:"string"},
schema:schema44.properties.target.anyOf[2].properties.stateFile.type,parentSchema:schema44.properties.target.anyOf[2].properties.stateFile,data:data21};vErrors===
null?vErrors=[err59]:vErrors.push(err59),errors++}}}else{let err60={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/2/type",keyword:"t\
ype",params:{type:"object"},schema:schema44.properties.target.anyOf[2].type,parentSchema:schema44.properties.target.anyOf[2],data:data0};vErrors===null?vErrors=
[err60]:vErrors.push(err60),errors++}var _valid0=_errs35===errors;if(valid1=valid1||_valid0,!valid1){let _errs54=errors;if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){if(data0.provider===void 0){let err61={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/3/required",keyword:"required",
params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[3].required,parentSchema:schema44.properties.target.anyOf[3],data:data0};vErrors===null?
vErrors=[err61]:vErrors.push(err61),errors++}if(data0.servers===void 0){let err62={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/3/r\
equired",keyword:"required",params:{missingProperty:"servers"},schema:schema44.properties.target.anyOf[3].required,parentSchema:schema44.properties.target.anyOf[3],
data:data0};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(data0.zone===void 0){let err63={instancePath:instancePath+"/target",schemaPath:"#/pro\
perties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"zone"},schema:schema44.properties.target.anyOf[3].required,parentSchema:schema44.properties.
target.anyOf[3],data:data0};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}if(data0.record===void 0){let err64={instancePath:instancePath+"/target",
schemaPath:"#/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.target.anyOf[3].required,parentSchema:schema44.
properties.target.anyOf[3],data:data0};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(data0.type===void 0){let err65={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"type"},schema:schema44.properties.target.anyOf[3].required,
parentSchema:schema44.properties.target.anyOf[3],data:data0};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}if(data0.ttl===void 0){let err66={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"ttl"},schema:schema44.properties.target.anyOf[3].required,
parentSchema:schema44.properties.target.anyOf[3],data:data0};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data0.key===void 0){let err67={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"key"},schema:schema44.properties.target.anyOf[3].required,
parentSchema:schema44.properties.target.anyOf[3],data:data0};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}for(let key5 in data0)if(!func2.call(schema44.
properties.target.anyOf[3].properties,key5)){let err68={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema44.properties.target.anyOf[3],data:data0};vErrors===null?vErrors=[err68]:
vErrors.push(err68),errors++}if(data0.provider!==void 0){let data22=data0.provider;if(data22!=="rfc2136"){let err69={instancePath:instancePath+"/target/provider",
schemaPath:"#/properties/target/anyOf/3/properties/provider/const",keyword:"const",params:{allowedValue:"rfc2136"},schema:"rfc2136",parentSchema:schema44.properties.
target.anyOf[3].properties.provider,data:data22};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data0.name!==void 0){let data23=data0.name;if(typeof data23==
"string"){if(func3(data23)<1){let err70={instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/anyOf/3/properties/name/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[3].properties.name,data:data23};vErrors===null?vErrors=[err70]:vErrors.push(err70),
errors++}}else{let err71={instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/anyOf/3/properties/name/type",keyword:"type",params:{type:"st\
ring"},schema:schema44.properties.target.anyOf[3].properties.name.type,parentSchema:schema44.properties.target.anyOf[3].properties.name,data:data23};vErrors===null?
vErrors=[err71]:vErrors.push(err71),errors++}}if(data0.on!==void 0){let data24=data0.on;if(typeof data24=="string"){if(func3(data24)<1){let err72={instancePath:instancePath+
"/target/on",schemaPath:"#/properties/target/anyOf/3/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.
anyOf[3].properties.on,data:data24};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}else{let err73={instancePath:instancePath+"/target/on",schemaPath:"\
#/properties/target/anyOf/3/properties/on/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.on.type,parentSchema:schema44.
properties.target.anyOf[3].properties.on,data:data24};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}}if(data0.servers!==void 0){let data25=data0.servers;
if(Array.isArray(data25)){if(data25.length<1){let err74={instancePath:instancePath+"/target/servers",schemaPath:"#/properties/target/anyOf/3/properties/servers/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[3].properties.servers,data:data25};vErrors===null?vErrors=[
err74]:vErrors.push(err74),errors++}let len0=data25.length;for(let i0=0;i0<len0;i0++){let data26=data25[i0];if(data26&&typeof data26=="object"&&!Array.isArray(data26)){
if(data26.address===void 0){let err75={instancePath:instancePath+"/target/servers/"+i0,schemaPath:"#/properties/target/anyOf/3/properties/servers/items/required",
keyword:"required",params:{missingProperty:"address"},schema:schema44.properties.target.anyOf[3].properties.servers.items.required,parentSchema:schema44.properties.
target.anyOf[3].properties.servers.items,data:data26};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data26.port===void 0){let err76={instancePath:instancePath+
"/target/servers/"+i0,schemaPath:"#/properties/target/anyOf/3/properties/servers/items/required",keyword:"required",params:{missingProperty:"port"},schema:schema44.
properties.target.anyOf[3].properties.servers.items.required,parentSchema:schema44.properties.target.anyOf[3].properties.servers.items,data:data26};vErrors===null?
vErrors=[err76]:vErrors.push(err76),errors++}for(let key6 in data26)if(!(key6==="address"||key6==="port")){let err77={instancePath:instancePath+"/target/servers\
/"+i0,schemaPath:"#/properties/target/anyOf/3/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:false,
parentSchema:schema44.properties.target.anyOf[3].properties.servers.items,data:data26};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(data26.address!==
void 0){let data27=data26.address;if(typeof data27=="string"){if(!pattern58.test(data27)){let err78={instancePath:instancePath+"/target/servers/"+i0+"/address",
schemaPath:"#/properties/target/anyOf/3/properties/servers/items/properties/address/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,\
252}$"},schema:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$",parentSchema:schema44.properties.target.anyOf[3].properties.servers.items.properties.address,data:data27};
vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}else{let err79={instancePath:instancePath+"/target/servers/"+i0+"/address",schemaPath:"#/properties\
/target/anyOf/3/properties/servers/items/properties/address/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.servers.
items.properties.address.type,parentSchema:schema44.properties.target.anyOf[3].properties.servers.items.properties.address,data:data27};vErrors===null?vErrors=[
err79]:vErrors.push(err79),errors++}}if(data26.port!==void 0){let data28=data26.port;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))){
let err80={instancePath:instancePath+"/target/servers/"+i0+"/port",schemaPath:"#/properties/target/anyOf/3/properties/servers/items/properties/port/type",keyword:"\
type",params:{type:"integer"},schema:schema44.properties.target.anyOf[3].properties.servers.items.properties.port.type,parentSchema:schema44.properties.target.anyOf[3].
properties.servers.items.properties.port,data:data28};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}if(typeof data28=="number"&&isFinite(data28)){
if(data28>65535||isNaN(data28)){let err81={instancePath:instancePath+"/target/servers/"+i0+"/port",schemaPath:"#/properties/target/anyOf/3/properties/servers/it\
ems/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema44.properties.target.anyOf[3].properties.servers.
items.properties.port,data:data28};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data28<1||isNaN(data28)){let err82={instancePath:instancePath+
"/target/servers/"+i0+"/port",schemaPath:"#/properties/target/anyOf/3/properties/servers/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[3].properties.servers.items.properties.port,data:data28};vErrors===null?vErrors=[err82]:vErrors.
push(err82),errors++}}}}else{let err83={instancePath:instancePath+"/target/servers/"+i0,schemaPath:"#/properties/target/anyOf/3/properties/servers/items/type",keyword:"\
type",params:{type:"object"},schema:schema44.properties.target.anyOf[3].properties.servers.items.type,parentSchema:schema44.properties.target.anyOf[3].properties.
servers.items,data:data26};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}}else{let err84={instancePath:instancePath+"/target/servers",schemaPath:"\
#/properties/target/anyOf/3/properties/servers/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[3].properties.servers.type,parentSchema:schema44.
properties.target.anyOf[3].properties.servers,data:data25};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data0.zone!==void 0){let data29=data0.
zone;if(typeof data29=="string"){if(!pattern59.test(data29)){let err85={instancePath:instancePath+"/target/zone",schemaPath:"#/properties/target/anyOf/3/propert\
ies/zone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0\
-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[3].properties.zone,data:data29};vErrors===null?vErrors=[err85]:
vErrors.push(err85),errors++}}else{let err86={instancePath:instancePath+"/target/zone",schemaPath:"#/properties/target/anyOf/3/properties/zone/type",keyword:"ty\
pe",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.zone.type,parentSchema:schema44.properties.target.anyOf[3].properties.zone,data:data29};
vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data0.record!==void 0){let data30=data0.record;if(typeof data30=="string"){if(!pattern59.test(data30)){
let err87={instancePath:instancePath+"/target/record",schemaPath:"#/properties/target/anyOf/3/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.
properties.target.anyOf[3].properties.record,data:data30};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}else{let err88={instancePath:instancePath+
"/target/record",schemaPath:"#/properties/target/anyOf/3/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].
properties.record.type,parentSchema:schema44.properties.target.anyOf[3].properties.record,data:data30};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}
if(data0.type!==void 0){let data31=data0.type;if(!(data31==="A"||data31==="AAAA"||data31==="CNAME")){let err89={instancePath:instancePath+"/target/type",schemaPath:"\
#/properties/target/anyOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:schema44.properties.target.anyOf[3].properties.type.enum},schema:schema44.
properties.target.anyOf[3].properties.type.enum,parentSchema:schema44.properties.target.anyOf[3].properties.type,data:data31};vErrors===null?vErrors=[err89]:vErrors.
push(err89),errors++}}if(data0.values!==void 0){let data32=data0.values;if(data32&&typeof data32=="object"&&!Array.isArray(data32))for(let key7 in data32){let data33=data32[key7];
if(typeof data33!="string"){let err90={instancePath:instancePath+"/target/values/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/a\
nyOf/3/properties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.values.additionalProperties.
type,parentSchema:schema44.properties.target.anyOf[3].properties.values.additionalProperties,data:data33};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}else{
let err91={instancePath:instancePath+"/target/values",schemaPath:"#/properties/target/anyOf/3/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.
properties.target.anyOf[3].properties.values.type,parentSchema:schema44.properties.target.anyOf[3].properties.values,data:data32};vErrors===null?vErrors=[err91]:
vErrors.push(err91),errors++}}if(data0.also!==void 0){let data34=data0.also;if(Array.isArray(data34)){let len1=data34.length;for(let i1=0;i1<len1;i1++){let data35=data34[i1];
if(data35&&typeof data35=="object"&&!Array.isArray(data35)){if(data35.record===void 0){let err92={instancePath:instancePath+"/target/also/"+i1,schemaPath:"#/pro\
perties/target/anyOf/3/properties/also/items/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.target.anyOf[3].properties.
also.items.required,parentSchema:schema44.properties.target.anyOf[3].properties.also.items,data:data35};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}
if(data35.type===void 0){let err93={instancePath:instancePath+"/target/also/"+i1,schemaPath:"#/properties/target/anyOf/3/properties/also/items/required",keyword:"\
required",params:{missingProperty:"type"},schema:schema44.properties.target.anyOf[3].properties.also.items.required,parentSchema:schema44.properties.target.anyOf[3].
properties.also.items,data:data35};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}for(let key8 in data35)if(!(key8==="record"||key8==="type"||key8===
"values")){let err94={instancePath:instancePath+"/target/also/"+i1,schemaPath:"#/properties/target/anyOf/3/properties/also/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema44.properties.target.anyOf[3].properties.also.items,data:data35};vErrors===
null?vErrors=[err94]:vErrors.push(err94),errors++}if(data35.record!==void 0){let data36=data35.record;if(typeof data36=="string"){if(!pattern59.test(data36)){let err95={
instancePath:instancePath+"/target/also/"+i1+"/record",schemaPath:"#/properties/target/anyOf/3/properties/also/items/properties/record/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0\
-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[3].properties.also.items.properties.record,data:data36};vErrors===null?vErrors=[err95]:vErrors.push(
err95),errors++}}else{let err96={instancePath:instancePath+"/target/also/"+i1+"/record",schemaPath:"#/properties/target/anyOf/3/properties/also/items/properties\
/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.also.items.properties.record.type,parentSchema:schema44.
properties.target.anyOf[3].properties.also.items.properties.record,data:data36};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data35.type!==void 0){
let data37=data35.type;if(!(data37==="A"||data37==="AAAA"||data37==="CNAME")){let err97={instancePath:instancePath+"/target/also/"+i1+"/type",schemaPath:"#/prop\
erties/target/anyOf/3/properties/also/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema44.properties.target.anyOf[3].properties.also.items.
properties.type.enum},schema:schema44.properties.target.anyOf[3].properties.also.items.properties.type.enum,parentSchema:schema44.properties.target.anyOf[3].properties.
also.items.properties.type,data:data37};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}if(data35.values!==void 0){let data38=data35.values;if(data38&&
typeof data38=="object"&&!Array.isArray(data38))for(let key9 in data38){let data39=data38[key9];if(typeof data39!="string"){let err98={instancePath:instancePath+
"/target/also/"+i1+"/values/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/3/properties/also/items/properties/values/additi\
onalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.also.items.properties.values.additionalProperties.
type,parentSchema:schema44.properties.target.anyOf[3].properties.also.items.properties.values.additionalProperties,data:data39};vErrors===null?vErrors=[err98]:vErrors.
push(err98),errors++}}else{let err99={instancePath:instancePath+"/target/also/"+i1+"/values",schemaPath:"#/properties/target/anyOf/3/properties/also/items/prope\
rties/values/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[3].properties.also.items.properties.values.type,parentSchema:schema44.
properties.target.anyOf[3].properties.also.items.properties.values,data:data38};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}}else{let err100={instancePath:instancePath+
"/target/also/"+i1,schemaPath:"#/properties/target/anyOf/3/properties/also/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[3].
properties.also.items.type,parentSchema:schema44.properties.target.anyOf[3].properties.also.items,data:data35};vErrors===null?vErrors=[err100]:vErrors.push(err100),
errors++}}}else{let err101={instancePath:instancePath+"/target/also",schemaPath:"#/properties/target/anyOf/3/properties/also/type",keyword:"type",params:{type:"\
array"},schema:schema44.properties.target.anyOf[3].properties.also.type,parentSchema:schema44.properties.target.anyOf[3].properties.also,data:data34};vErrors===
null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data0.ttl!==void 0){let data40=data0.ttl;if(!(typeof data40=="number"&&!(data40%1)&&!isNaN(data40)&&isFinite(
data40))){let err102={instancePath:instancePath+"/target/ttl",schemaPath:"#/properties/target/anyOf/3/properties/ttl/type",keyword:"type",params:{type:"integer"},
schema:schema44.properties.target.anyOf[3].properties.ttl.type,parentSchema:schema44.properties.target.anyOf[3].properties.ttl,data:data40};vErrors===null?vErrors=
[err102]:vErrors.push(err102),errors++}if(typeof data40=="number"&&isFinite(data40)){if(data40>604800||isNaN(data40)){let err103={instancePath:instancePath+"/ta\
rget/ttl",schemaPath:"#/properties/target/anyOf/3/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema44.
properties.target.anyOf[3].properties.ttl,data:data40};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(data40<0||isNaN(data40)){let err104={instancePath:instancePath+
"/target/ttl",schemaPath:"#/properties/target/anyOf/3/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema44.
properties.target.anyOf[3].properties.ttl,data:data40};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}}if(data0.key!==void 0){let data41=data0.key;
if(data41&&typeof data41=="object"&&!Array.isArray(data41)){if(data41.name===void 0){let err105={instancePath:instancePath+"/target/key",schemaPath:"#/propertie\
s/target/anyOf/3/properties/key/required",keyword:"required",params:{missingProperty:"name"},schema:schema44.properties.target.anyOf[3].properties.key.required,
parentSchema:schema44.properties.target.anyOf[3].properties.key,data:data41};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}if(data41.algorithm===
void 0){let err106={instancePath:instancePath+"/target/key",schemaPath:"#/properties/target/anyOf/3/properties/key/required",keyword:"required",params:{missingProperty:"\
algorithm"},schema:schema44.properties.target.anyOf[3].properties.key.required,parentSchema:schema44.properties.target.anyOf[3].properties.key,data:data41};vErrors===
null?vErrors=[err106]:vErrors.push(err106),errors++}for(let key10 in data41)if(!(key10==="name"||key10==="algorithm"||key10==="secret")){let err107={instancePath:instancePath+
"/target/key",schemaPath:"#/properties/target/anyOf/3/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},schema:false,
parentSchema:schema44.properties.target.anyOf[3].properties.key,data:data41};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}if(data41.name!==void 0){
let data42=data41.name;if(typeof data42=="string"){if(!pattern62.test(data42)){let err108={instancePath:instancePath+"/target/key/name",schemaPath:"#/properties\
/target/anyOf/3/properties/key/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$"},schema:"^[A-Za-z0-9_][A-Za-z0-9\
._-]{0,252}$",parentSchema:schema44.properties.target.anyOf[3].properties.key.properties.name,data:data42};vErrors===null?vErrors=[err108]:vErrors.push(err108),
errors++}}else{let err109={instancePath:instancePath+"/target/key/name",schemaPath:"#/properties/target/anyOf/3/properties/key/properties/name/type",keyword:"ty\
pe",params:{type:"string"},schema:schema44.properties.target.anyOf[3].properties.key.properties.name.type,parentSchema:schema44.properties.target.anyOf[3].properties.
key.properties.name,data:data42};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}if(data41.algorithm!==void 0){let data43=data41.algorithm;if(!(data43===
"hmac-sha224"||data43==="hmac-sha256"||data43==="hmac-sha384"||data43==="hmac-sha512")){let err110={instancePath:instancePath+"/target/key/algorithm",schemaPath:"\
#/properties/target/anyOf/3/properties/key/properties/algorithm/enum",keyword:"enum",params:{allowedValues:schema44.properties.target.anyOf[3].properties.key.properties.
algorithm.enum},schema:schema44.properties.target.anyOf[3].properties.key.properties.algorithm.enum,parentSchema:schema44.properties.target.anyOf[3].properties.
key.properties.algorithm,data:data43};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}if(data41.secret!==void 0){let data44=data41.secret;if(data44&&
typeof data44=="object"&&!Array.isArray(data44))for(let key11 in data44){let data45=data44[key11];if(typeof data45!="string"&&!Array.isArray(data45)){let err111={
instancePath:instancePath+"/target/key/secret/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/3/properties/key/properties/s\
ecret/additionalProperties/type",keyword:"type",params:{type:schema44.properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.type},schema:schema44.
properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[3].properties.key.properties.
secret.additionalProperties,data:data45};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(Array.isArray(data45)){let len2=data45.length;for(let i2=0;i2<
len2;i2++){let data46=data45[i2];if(typeof data46!="string"){let err112={instancePath:instancePath+"/target/key/secret/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i2,schemaPath:"#/properties/target/anyOf/3/properties/key/properties/secret/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.items.type,parentSchema:schema44.properties.target.anyOf[3].properties.key.properties.
secret.additionalProperties.items,data:data46};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}}}else{let err113={instancePath:instancePath+"/tar\
get/key/secret",schemaPath:"#/properties/target/anyOf/3/properties/key/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema44.properties.
target.anyOf[3].properties.key.properties.secret.type,parentSchema:schema44.properties.target.anyOf[3].properties.key.properties.secret,data:data44};vErrors===null?
vErrors=[err113]:vErrors.push(err113),errors++}}}else{let err114={instancePath:instancePath+"/target/key",schemaPath:"#/properties/target/anyOf/3/properties/key\
/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[3].properties.key.type,parentSchema:schema44.properties.target.anyOf[3].properties.
key,data:data41};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}}else{let err115={instancePath:instancePath+"/target",schemaPath:"#/properties/t\
arget/anyOf/3/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[3].type,parentSchema:schema44.properties.target.anyOf[3],data:data0};
vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}var _valid0=_errs54===errors;if(valid1=valid1||_valid0,!valid1){let _errs109=errors;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.provider===void 0){let err116={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/4/required",keyword:"\
required",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[4].required,parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===
null?vErrors=[err116]:vErrors.push(err116),errors++}if(data0.url===void 0){let err117={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf\
/4/required",keyword:"required",params:{missingProperty:"url"},schema:schema44.properties.target.anyOf[4].required,parentSchema:schema44.properties.target.anyOf[4],
data:data0};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}if(data0.server===void 0){let err118={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/4/required",keyword:"required",params:{missingProperty:"server"},schema:schema44.properties.target.anyOf[4].required,parentSchema:schema44.
properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}if(data0.zone===void 0){let err119={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/4/required",keyword:"required",params:{missingProperty:"zone"},schema:schema44.properties.target.anyOf[4].required,
parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}if(data0.record===void 0){let err120={
instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/4/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.
target.anyOf[4].required,parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}if(data0.type===
void 0){let err121={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/4/required",keyword:"required",params:{missingProperty:"type"},schema:schema44.
properties.target.anyOf[4].required,parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}if(data0.
ttl===void 0){let err122={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/4/required",keyword:"required",params:{missingProperty:"ttl"},
schema:schema44.properties.target.anyOf[4].required,parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err122]:vErrors.push(err122),
errors++}for(let key12 in data0)if(!func2.call(schema44.properties.target.anyOf[4].properties,key12)){let err123={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},schema:false,parentSchema:schema44.properties.
target.anyOf[4],data:data0};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}if(data0.provider!==void 0){let data47=data0.provider;if(data47!=="pow\
erdns"){let err124={instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/anyOf/4/properties/provider/const",keyword:"const",params:{allowedValue:"\
powerdns"},schema:"powerdns",parentSchema:schema44.properties.target.anyOf[4].properties.provider,data:data47};vErrors===null?vErrors=[err124]:vErrors.push(err124),
errors++}}if(data0.name!==void 0){let data48=data0.name;if(typeof data48=="string"){if(func3(data48)<1){let err125={instancePath:instancePath+"/target/name",schemaPath:"\
#/properties/target/anyOf/4/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[4].properties.
name,data:data48};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={instancePath:instancePath+"/target/name",schemaPath:"#/propert\
ies/target/anyOf/4/properties/name/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.name.type,parentSchema:schema44.
properties.target.anyOf[4].properties.name,data:data48};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data0.on!==void 0){let data49=data0.on;
if(typeof data49=="string"){if(func3(data49)<1){let err127={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/4/properties/on/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[4].properties.on,data:data49};vErrors===null?vErrors=[err127]:vErrors.
push(err127),errors++}}else{let err128={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/4/properties/on/type",keyword:"type",params:{
type:"string"},schema:schema44.properties.target.anyOf[4].properties.on.type,parentSchema:schema44.properties.target.anyOf[4].properties.on,data:data49};vErrors===
null?vErrors=[err128]:vErrors.push(err128),errors++}}if(data0.zone!==void 0){let data50=data0.zone;if(typeof data50=="string"){if(!pattern59.test(data50)){let err129={
instancePath:instancePath+"/target/zone",schemaPath:"#/properties/target/anyOf/4/properties/zone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za\
-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.
properties.target.anyOf[4].properties.zone,data:data50};vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}}else{let err130={instancePath:instancePath+
"/target/zone",schemaPath:"#/properties/target/anyOf/4/properties/zone/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.
zone.type,parentSchema:schema44.properties.target.anyOf[4].properties.zone,data:data50};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}if(data0.
record!==void 0){let data51=data0.record;if(typeof data51=="string"){if(!pattern59.test(data51)){let err131={instancePath:instancePath+"/target/record",schemaPath:"\
#/properties/target/anyOf/4/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})\
)*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[4].properties.record,data:data51};
vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{let err132={instancePath:instancePath+"/target/record",schemaPath:"#/properties/target/anyOf\
/4/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.record.type,parentSchema:schema44.properties.
target.anyOf[4].properties.record,data:data51};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}if(data0.type!==void 0){let data52=data0.type;if(!(data52===
"A"||data52==="AAAA"||data52==="CNAME")){let err133={instancePath:instancePath+"/target/type",schemaPath:"#/properties/target/anyOf/4/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema44.properties.target.anyOf[4].properties.type.enum},schema:schema44.properties.target.anyOf[4].properties.type.enum,parentSchema:schema44.
properties.target.anyOf[4].properties.type,data:data52};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}if(data0.values!==void 0){let data53=data0.
values;if(data53&&typeof data53=="object"&&!Array.isArray(data53))for(let key13 in data53){let data54=data53[key13];if(typeof data54!="string"){let err134={instancePath:instancePath+
"/target/values/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/4/properties/values/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.values.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[4].
properties.values.additionalProperties,data:data54};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}else{let err135={instancePath:instancePath+"/\
target/values",schemaPath:"#/properties/target/anyOf/4/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[4].
properties.values.type,parentSchema:schema44.properties.target.anyOf[4].properties.values,data:data53};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}
if(data0.also!==void 0){let data55=data0.also;if(Array.isArray(data55)){let len3=data55.length;for(let i3=0;i3<len3;i3++){let data56=data55[i3];if(data56&&typeof data56==
"object"&&!Array.isArray(data56)){if(data56.record===void 0){let err136={instancePath:instancePath+"/target/also/"+i3,schemaPath:"#/properties/target/anyOf/4/pr\
operties/also/items/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.target.anyOf[4].properties.also.items.required,parentSchema:schema44.
properties.target.anyOf[4].properties.also.items,data:data56};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}if(data56.type===void 0){let err137={
instancePath:instancePath+"/target/also/"+i3,schemaPath:"#/properties/target/anyOf/4/properties/also/items/required",keyword:"required",params:{missingProperty:"\
type"},schema:schema44.properties.target.anyOf[4].properties.also.items.required,parentSchema:schema44.properties.target.anyOf[4].properties.also.items,data:data56};
vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}for(let key14 in data56)if(!(key14==="record"||key14==="type"||key14==="values")){let err138={instancePath:instancePath+
"/target/also/"+i3,schemaPath:"#/properties/target/anyOf/4/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14},
schema:false,parentSchema:schema44.properties.target.anyOf[4].properties.also.items,data:data56};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}if(data56.
record!==void 0){let data57=data56.record;if(typeof data57=="string"){if(!pattern59.test(data57)){let err139={instancePath:instancePath+"/target/also/"+i3+"/rec\
ord",schemaPath:"#/properties/target/anyOf/4/properties/also/items/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,6\
2})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.
target.anyOf[4].properties.also.items.properties.record,data:data57};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}}else{let err140={instancePath:instancePath+
"/target/also/"+i3+"/record",schemaPath:"#/properties/target/anyOf/4/properties/also/items/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[4].properties.also.items.properties.record.type,parentSchema:schema44.properties.target.anyOf[4].properties.also.items.properties.record,
data:data57};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}}if(data56.type!==void 0){let data58=data56.type;if(!(data58==="A"||data58==="AAAA"||
data58==="CNAME")){let err141={instancePath:instancePath+"/target/also/"+i3+"/type",schemaPath:"#/properties/target/anyOf/4/properties/also/items/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:schema44.properties.target.anyOf[4].properties.also.items.properties.type.enum},schema:schema44.properties.target.anyOf[4].
properties.also.items.properties.type.enum,parentSchema:schema44.properties.target.anyOf[4].properties.also.items.properties.type,data:data58};vErrors===null?vErrors=
[err141]:vErrors.push(err141),errors++}}if(data56.values!==void 0){let data59=data56.values;if(data59&&typeof data59=="object"&&!Array.isArray(data59))for(let key15 in data59){
let data60=data59[key15];if(typeof data60!="string"){let err142={instancePath:instancePath+"/target/also/"+i3+"/values/"+key15.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/target/anyOf/4/properties/also/items/properties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[4].properties.also.items.properties.values.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[4].properties.also.items.
properties.values.additionalProperties,data:data60};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}else{let err143={instancePath:instancePath+"/\
target/also/"+i3+"/values",schemaPath:"#/properties/target/anyOf/4/properties/also/items/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.
properties.target.anyOf[4].properties.also.items.properties.values.type,parentSchema:schema44.properties.target.anyOf[4].properties.also.items.properties.values,
data:data59};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}}}else{let err144={instancePath:instancePath+"/target/also/"+i3,schemaPath:"#/propert\
ies/target/anyOf/4/properties/also/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[4].properties.also.items.type,parentSchema:schema44.
properties.target.anyOf[4].properties.also.items,data:data56};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}}}else{let err145={instancePath:instancePath+
"/target/also",schemaPath:"#/properties/target/anyOf/4/properties/also/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[4].properties.
also.type,parentSchema:schema44.properties.target.anyOf[4].properties.also,data:data55};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}}if(data0.
ttl!==void 0){let data61=data0.ttl;if(!(typeof data61=="number"&&!(data61%1)&&!isNaN(data61)&&isFinite(data61))){let err146={instancePath:instancePath+"/target/\
ttl",schemaPath:"#/properties/target/anyOf/4/properties/ttl/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[4].properties.ttl.
type,parentSchema:schema44.properties.target.anyOf[4].properties.ttl,data:data61};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}if(typeof data61==
"number"&&isFinite(data61)){if(data61>604800||isNaN(data61)){let err147={instancePath:instancePath+"/target/ttl",schemaPath:"#/properties/target/anyOf/4/propert\
ies/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema44.properties.target.anyOf[4].properties.ttl,data:data61};
vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}if(data61<1||isNaN(data61)){let err148={instancePath:instancePath+"/target/ttl",schemaPath:"#/prop\
erties/target/anyOf/4/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[4].properties.
ttl,data:data61};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}}}if(data0.nameServers!==void 0){let data62=data0.nameServers;if(Array.isArray(data62)){
let len4=data62.length;for(let i4=0;i4<len4;i4++){let data63=data62[i4];if(data63&&typeof data63=="object"&&!Array.isArray(data63)){if(data63.address===void 0){
let err149={instancePath:instancePath+"/target/nameServers/"+i4,schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/required",keyword:"required",
params:{missingProperty:"address"},schema:schema44.properties.target.anyOf[4].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[4].
properties.nameServers.items,data:data63};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}if(data63.port===void 0){let err150={instancePath:instancePath+
"/target/nameServers/"+i4,schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/required",keyword:"required",params:{missingProperty:"port"},schema:schema44.
properties.target.anyOf[4].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items,data:data63};vErrors===
null?vErrors=[err150]:vErrors.push(err150),errors++}for(let key16 in data63)if(!(key16==="address"||key16==="port")){let err151={instancePath:instancePath+"/tar\
get/nameServers/"+i4,schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},
schema:false,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items,data:data63};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}
if(data63.address!==void 0){let data64=data63.address;if(typeof data64=="string"){if(!pattern58.test(data64)){let err152={instancePath:instancePath+"/target/nam\
eServers/"+i4+"/address",schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/properties/address/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$"},schema:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$",parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items.
properties.address,data:data64};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}else{let err153={instancePath:instancePath+"/target/nameServers/"+
i4+"/address",schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/properties/address/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[4].properties.nameServers.items.properties.address.type,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items.properties.
address,data:data64};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}if(data63.port!==void 0){let data65=data63.port;if(!(typeof data65=="number"&&
!(data65%1)&&!isNaN(data65)&&isFinite(data65))){let err154={instancePath:instancePath+"/target/nameServers/"+i4+"/port",schemaPath:"#/properties/target/anyOf/4/\
properties/nameServers/items/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[4].properties.nameServers.items.
properties.port.type,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items.properties.port,data:data65};vErrors===null?vErrors=[err154]:
vErrors.push(err154),errors++}if(typeof data65=="number"&&isFinite(data65)){if(data65>65535||isNaN(data65)){let err155={instancePath:instancePath+"/target/nameS\
ervers/"+i4+"/port",schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
schema:65535,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items.properties.port,data:data65};vErrors===null?vErrors=[err155]:vErrors.
push(err155),errors++}if(data65<1||isNaN(data65)){let err156={instancePath:instancePath+"/target/nameServers/"+i4+"/port",schemaPath:"#/properties/target/anyOf/\
4/properties/nameServers/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[4].
properties.nameServers.items.properties.port,data:data65};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}}}else{let err157={instancePath:instancePath+
"/target/nameServers/"+i4,schemaPath:"#/properties/target/anyOf/4/properties/nameServers/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.
target.anyOf[4].properties.nameServers.items.type,parentSchema:schema44.properties.target.anyOf[4].properties.nameServers.items,data:data63};vErrors===null?vErrors=
[err157]:vErrors.push(err157),errors++}}}else{let err158={instancePath:instancePath+"/target/nameServers",schemaPath:"#/properties/target/anyOf/4/properties/nam\
eServers/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[4].properties.nameServers.type,parentSchema:schema44.properties.target.
anyOf[4].properties.nameServers,data:data62};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}}if(data0.url!==void 0){let data66=data0.url;if(typeof data66==
"string"){if(!pattern67.test(data66)){let err159={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/4/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:schema44.properties.target.anyOf[4].properties.url,data:data66};vErrors===
null?vErrors=[err159]:vErrors.push(err159),errors++}}else{let err160={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/4/properties\
/url/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.url.type,parentSchema:schema44.properties.target.anyOf[4].
properties.url,data:data66};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}if(data0.secret!==void 0){let data67=data0.secret;if(data67&&typeof data67==
"object"&&!Array.isArray(data67))for(let key17 in data67){let data68=data67[key17];if(typeof data68!="string"&&!Array.isArray(data68)){let err161={instancePath:instancePath+
"/target/secret/"+key17.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/4/properties/secret/additionalProperties/type",keyword:"typ\
e",params:{type:schema44.properties.target.anyOf[4].properties.secret.additionalProperties.type},schema:schema44.properties.target.anyOf[4].properties.secret.additionalProperties.
type,parentSchema:schema44.properties.target.anyOf[4].properties.secret.additionalProperties,data:data68};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}
if(Array.isArray(data68)){let len5=data68.length;for(let i5=0;i5<len5;i5++){let data69=data68[i5];if(typeof data69!="string"){let err162={instancePath:instancePath+
"/target/secret/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i5,schemaPath:"#/properties/target/anyOf/4/properties/secret/additionalProperties/items/type",
keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].properties.secret.additionalProperties.items.type,parentSchema:schema44.properties.
target.anyOf[4].properties.secret.additionalProperties.items,data:data69};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}}}else{let err163={instancePath:instancePath+
"/target/secret",schemaPath:"#/properties/target/anyOf/4/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[4].
properties.secret.type,parentSchema:schema44.properties.target.anyOf[4].properties.secret,data:data67};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}
if(data0.server!==void 0){let data70=data0.server;if(typeof data70=="string"){if(!pattern68.test(data70)){let err164={instancePath:instancePath+"/target/server",
schemaPath:"#/properties/target/anyOf/4/properties/server/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9._-]+$",parentSchema:schema44.
properties.target.anyOf[4].properties.server,data:data70};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{let err165={instancePath:instancePath+
"/target/server",schemaPath:"#/properties/target/anyOf/4/properties/server/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[4].
properties.server.type,parentSchema:schema44.properties.target.anyOf[4].properties.server,data:data70};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}}else{
let err166={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/4/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.
anyOf[4].type,parentSchema:schema44.properties.target.anyOf[4],data:data0};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}var _valid0=_errs109===
errors;if(valid1=valid1||_valid0,!valid1){let _errs162=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.provider===void 0){let err167={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[5].required,
parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}if(data0.url===void 0){let err168={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"url"},schema:schema44.properties.target.anyOf[5].required,
parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}if(data0.zone===void 0){let err169={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"zone"},schema:schema44.properties.target.anyOf[5].required,
parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(data0.zoneId===void 0){let err170={
instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"zoneId"},schema:schema44.properties.
target.anyOf[5].required,parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}if(data0.record===
void 0){let err171={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.
properties.target.anyOf[5].required,parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}if(data0.
type===void 0){let err172={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{missingProperty:"typ\
e"},schema:schema44.properties.target.anyOf[5].required,parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err172]:vErrors.push(
err172),errors++}if(data0.ttl===void 0){let err173={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/5/required",keyword:"required",params:{
missingProperty:"ttl"},schema:schema44.properties.target.anyOf[5].required,parentSchema:schema44.properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[
err173]:vErrors.push(err173),errors++}for(let key18 in data0)if(!func2.call(schema44.properties.target.anyOf[5].properties,key18)){let err174={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},schema:false,parentSchema:schema44.
properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}if(data0.provider!==void 0){let data71=data0.provider;if(data71!==
"cloudflare"){let err175={instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/anyOf/5/properties/provider/const",keyword:"const",params:{
allowedValue:"cloudflare"},schema:"cloudflare",parentSchema:schema44.properties.target.anyOf[5].properties.provider,data:data71};vErrors===null?vErrors=[err175]:
vErrors.push(err175),errors++}}if(data0.name!==void 0){let data72=data0.name;if(typeof data72=="string"){if(func3(data72)<1){let err176={instancePath:instancePath+
"/target/name",schemaPath:"#/properties/target/anyOf/5/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.
target.anyOf[5].properties.name,data:data72};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}else{let err177={instancePath:instancePath+"/target/\
name",schemaPath:"#/properties/target/anyOf/5/properties/name/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.
name.type,parentSchema:schema44.properties.target.anyOf[5].properties.name,data:data72};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}if(data0.
on!==void 0){let data73=data0.on;if(typeof data73=="string"){if(func3(data73)<1){let err178={instancePath:instancePath+"/target/on",schemaPath:"#/properties/tar\
get/anyOf/5/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[5].properties.on,data:data73};vErrors===
null?vErrors=[err178]:vErrors.push(err178),errors++}}else{let err179={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/5/properties/\
on/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.on.type,parentSchema:schema44.properties.target.anyOf[5].properties.
on,data:data73};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}if(data0.zone!==void 0){let data74=data0.zone;if(typeof data74=="string"){if(!pattern59.
test(data74)){let err180={instancePath:instancePath+"/target/zone",schemaPath:"#/properties/target/anyOf/5/properties/zone/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",
parentSchema:schema44.properties.target.anyOf[5].properties.zone,data:data74};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}else{let err181={instancePath:instancePath+
"/target/zone",schemaPath:"#/properties/target/anyOf/5/properties/zone/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.
zone.type,parentSchema:schema44.properties.target.anyOf[5].properties.zone,data:data74};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}}if(data0.
record!==void 0){let data75=data0.record;if(typeof data75=="string"){if(!pattern59.test(data75)){let err182={instancePath:instancePath+"/target/record",schemaPath:"\
#/properties/target/anyOf/5/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})\
)*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[5].properties.record,data:data75};
vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}else{let err183={instancePath:instancePath+"/target/record",schemaPath:"#/properties/target/anyOf\
/5/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.record.type,parentSchema:schema44.properties.
target.anyOf[5].properties.record,data:data75};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}if(data0.type!==void 0){let data76=data0.type;if(!(data76===
"A"||data76==="AAAA"||data76==="CNAME")){let err184={instancePath:instancePath+"/target/type",schemaPath:"#/properties/target/anyOf/5/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema44.properties.target.anyOf[5].properties.type.enum},schema:schema44.properties.target.anyOf[5].properties.type.enum,parentSchema:schema44.
properties.target.anyOf[5].properties.type,data:data76};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}if(data0.values!==void 0){let data77=data0.
values;if(data77&&typeof data77=="object"&&!Array.isArray(data77))for(let key19 in data77){let data78=data77[key19];if(typeof data78!="string"){let err185={instancePath:instancePath+
"/target/values/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/5/properties/values/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.values.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[5].
properties.values.additionalProperties,data:data78};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}}else{let err186={instancePath:instancePath+"/\
target/values",schemaPath:"#/properties/target/anyOf/5/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[5].
properties.values.type,parentSchema:schema44.properties.target.anyOf[5].properties.values,data:data77};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}
if(data0.also!==void 0){let data79=data0.also;if(Array.isArray(data79)){let len6=data79.length;for(let i6=0;i6<len6;i6++){let data80=data79[i6];if(data80&&typeof data80==
"object"&&!Array.isArray(data80)){if(data80.record===void 0){let err187={instancePath:instancePath+"/target/also/"+i6,schemaPath:"#/properties/target/anyOf/5/pr\
operties/also/items/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.target.anyOf[5].properties.also.items.required,parentSchema:schema44.
properties.target.anyOf[5].properties.also.items,data:data80};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}if(data80.type===void 0){let err188={
instancePath:instancePath+"/target/also/"+i6,schemaPath:"#/properties/target/anyOf/5/properties/also/items/required",keyword:"required",params:{missingProperty:"\
type"},schema:schema44.properties.target.anyOf[5].properties.also.items.required,parentSchema:schema44.properties.target.anyOf[5].properties.also.items,data:data80};
vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}for(let key20 in data80)if(!(key20==="record"||key20==="type"||key20==="values")){let err189={instancePath:instancePath+
"/target/also/"+i6,schemaPath:"#/properties/target/anyOf/5/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},
schema:false,parentSchema:schema44.properties.target.anyOf[5].properties.also.items,data:data80};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}if(data80.
record!==void 0){let data81=data80.record;if(typeof data81=="string"){if(!pattern59.test(data81)){let err190={instancePath:instancePath+"/target/also/"+i6+"/rec\
ord",schemaPath:"#/properties/target/anyOf/5/properties/also/items/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,6\
2})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.
target.anyOf[5].properties.also.items.properties.record,data:data81};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}else{let err191={instancePath:instancePath+
"/target/also/"+i6+"/record",schemaPath:"#/properties/target/anyOf/5/properties/also/items/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[5].properties.also.items.properties.record.type,parentSchema:schema44.properties.target.anyOf[5].properties.also.items.properties.record,
data:data81};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}}if(data80.type!==void 0){let data82=data80.type;if(!(data82==="A"||data82==="AAAA"||
data82==="CNAME")){let err192={instancePath:instancePath+"/target/also/"+i6+"/type",schemaPath:"#/properties/target/anyOf/5/properties/also/items/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:schema44.properties.target.anyOf[5].properties.also.items.properties.type.enum},schema:schema44.properties.target.anyOf[5].
properties.also.items.properties.type.enum,parentSchema:schema44.properties.target.anyOf[5].properties.also.items.properties.type,data:data82};vErrors===null?vErrors=
[err192]:vErrors.push(err192),errors++}}if(data80.values!==void 0){let data83=data80.values;if(data83&&typeof data83=="object"&&!Array.isArray(data83))for(let key21 in data83){
let data84=data83[key21];if(typeof data84!="string"){let err193={instancePath:instancePath+"/target/also/"+i6+"/values/"+key21.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/target/anyOf/5/properties/also/items/properties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[5].properties.also.items.properties.values.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[5].properties.also.items.
properties.values.additionalProperties,data:data84};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}}else{let err194={instancePath:instancePath+"/\
target/also/"+i6+"/values",schemaPath:"#/properties/target/anyOf/5/properties/also/items/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.
properties.target.anyOf[5].properties.also.items.properties.values.type,parentSchema:schema44.properties.target.anyOf[5].properties.also.items.properties.values,
data:data83};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}}}else{let err195={instancePath:instancePath+"/target/also/"+i6,schemaPath:"#/propert\
ies/target/anyOf/5/properties/also/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[5].properties.also.items.type,parentSchema:schema44.
properties.target.anyOf[5].properties.also.items,data:data80};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}}else{let err196={instancePath:instancePath+
"/target/also",schemaPath:"#/properties/target/anyOf/5/properties/also/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[5].properties.
also.type,parentSchema:schema44.properties.target.anyOf[5].properties.also,data:data79};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}}if(data0.
ttl!==void 0){let data85=data0.ttl;if(!(typeof data85=="number"&&!(data85%1)&&!isNaN(data85)&&isFinite(data85))){let err197={instancePath:instancePath+"/target/\
ttl",schemaPath:"#/properties/target/anyOf/5/properties/ttl/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[5].properties.ttl.
type,parentSchema:schema44.properties.target.anyOf[5].properties.ttl,data:data85};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}if(typeof data85==
"number"&&isFinite(data85)){if(data85>604800||isNaN(data85)){let err198={instancePath:instancePath+"/target/ttl",schemaPath:"#/properties/target/anyOf/5/propert\
ies/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema44.properties.target.anyOf[5].properties.ttl,data:data85};
vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}if(data85<1||isNaN(data85)){let err199={instancePath:instancePath+"/target/ttl",schemaPath:"#/prop\
erties/target/anyOf/5/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[5].properties.
ttl,data:data85};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}}if(data0.nameServers!==void 0){let data86=data0.nameServers;if(Array.isArray(data86)){
let len7=data86.length;for(let i7=0;i7<len7;i7++){let data87=data86[i7];if(data87&&typeof data87=="object"&&!Array.isArray(data87)){if(data87.address===void 0){
let err200={instancePath:instancePath+"/target/nameServers/"+i7,schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/required",keyword:"required",
params:{missingProperty:"address"},schema:schema44.properties.target.anyOf[5].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[5].
properties.nameServers.items,data:data87};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}if(data87.port===void 0){let err201={instancePath:instancePath+
"/target/nameServers/"+i7,schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/required",keyword:"required",params:{missingProperty:"port"},schema:schema44.
properties.target.anyOf[5].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items,data:data87};vErrors===
null?vErrors=[err201]:vErrors.push(err201),errors++}for(let key22 in data87)if(!(key22==="address"||key22==="port")){let err202={instancePath:instancePath+"/tar\
get/nameServers/"+i7,schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22},
schema:false,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items,data:data87};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}
if(data87.address!==void 0){let data88=data87.address;if(typeof data88=="string"){if(!pattern58.test(data88)){let err203={instancePath:instancePath+"/target/nam\
eServers/"+i7+"/address",schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/properties/address/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$"},schema:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$",parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items.
properties.address,data:data88};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}}else{let err204={instancePath:instancePath+"/target/nameServers/"+
i7+"/address",schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/properties/address/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[5].properties.nameServers.items.properties.address.type,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items.properties.
address,data:data88};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data87.port!==void 0){let data89=data87.port;if(!(typeof data89=="number"&&
!(data89%1)&&!isNaN(data89)&&isFinite(data89))){let err205={instancePath:instancePath+"/target/nameServers/"+i7+"/port",schemaPath:"#/properties/target/anyOf/5/\
properties/nameServers/items/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[5].properties.nameServers.items.
properties.port.type,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items.properties.port,data:data89};vErrors===null?vErrors=[err205]:
vErrors.push(err205),errors++}if(typeof data89=="number"&&isFinite(data89)){if(data89>65535||isNaN(data89)){let err206={instancePath:instancePath+"/target/nameS\
ervers/"+i7+"/port",schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
schema:65535,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items.properties.port,data:data89};vErrors===null?vErrors=[err206]:vErrors.
push(err206),errors++}if(data89<1||isNaN(data89)){let err207={instancePath:instancePath+"/target/nameServers/"+i7+"/port",schemaPath:"#/properties/target/anyOf/\
5/properties/nameServers/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[5].
properties.nameServers.items.properties.port,data:data89};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}}}else{let err208={instancePath:instancePath+
"/target/nameServers/"+i7,schemaPath:"#/properties/target/anyOf/5/properties/nameServers/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.
target.anyOf[5].properties.nameServers.items.type,parentSchema:schema44.properties.target.anyOf[5].properties.nameServers.items,data:data87};vErrors===null?vErrors=
[err208]:vErrors.push(err208),errors++}}}else{let err209={instancePath:instancePath+"/target/nameServers",schemaPath:"#/properties/target/anyOf/5/properties/nam\
eServers/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[5].properties.nameServers.type,parentSchema:schema44.properties.target.
anyOf[5].properties.nameServers,data:data86};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}}if(data0.url!==void 0){let data90=data0.url;if(typeof data90==
"string"){if(!pattern67.test(data90)){let err210={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/5/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:schema44.properties.target.anyOf[5].properties.url,data:data90};vErrors===
null?vErrors=[err210]:vErrors.push(err210),errors++}}else{let err211={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/5/properties\
/url/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.url.type,parentSchema:schema44.properties.target.anyOf[5].
properties.url,data:data90};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}}if(data0.secret!==void 0){let data91=data0.secret;if(data91&&typeof data91==
"object"&&!Array.isArray(data91))for(let key23 in data91){let data92=data91[key23];if(typeof data92!="string"&&!Array.isArray(data92)){let err212={instancePath:instancePath+
"/target/secret/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/5/properties/secret/additionalProperties/type",keyword:"typ\
e",params:{type:schema44.properties.target.anyOf[5].properties.secret.additionalProperties.type},schema:schema44.properties.target.anyOf[5].properties.secret.additionalProperties.
type,parentSchema:schema44.properties.target.anyOf[5].properties.secret.additionalProperties,data:data92};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}
if(Array.isArray(data92)){let len8=data92.length;for(let i8=0;i8<len8;i8++){let data93=data92[i8];if(typeof data93!="string"){let err213={instancePath:instancePath+
"/target/secret/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i8,schemaPath:"#/properties/target/anyOf/5/properties/secret/additionalProperties/items/type",
keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].properties.secret.additionalProperties.items.type,parentSchema:schema44.properties.
target.anyOf[5].properties.secret.additionalProperties.items,data:data93};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}}}}else{let err214={instancePath:instancePath+
"/target/secret",schemaPath:"#/properties/target/anyOf/5/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[5].
properties.secret.type,parentSchema:schema44.properties.target.anyOf[5].properties.secret,data:data91};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}
if(data0.zoneId!==void 0){let data94=data0.zoneId;if(typeof data94=="string"){if(!pattern74.test(data94)){let err215={instancePath:instancePath+"/target/zoneId",
schemaPath:"#/properties/target/anyOf/5/properties/zoneId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},schema:"^[A-Za-z0-9]{1,64}$",parentSchema:schema44.
properties.target.anyOf[5].properties.zoneId,data:data94};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}}else{let err216={instancePath:instancePath+
"/target/zoneId",schemaPath:"#/properties/target/anyOf/5/properties/zoneId/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[5].
properties.zoneId.type,parentSchema:schema44.properties.target.anyOf[5].properties.zoneId,data:data94};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}}
if(data0.proxied!==void 0){let data95=data0.proxied;if(typeof data95!="boolean"){let err217={instancePath:instancePath+"/target/proxied",schemaPath:"#/propertie\
s/target/anyOf/5/properties/proxied/type",keyword:"type",params:{type:"boolean"},schema:schema44.properties.target.anyOf[5].properties.proxied.type,parentSchema:schema44.
properties.target.anyOf[5].properties.proxied,data:data95};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}}else{let err218={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/5/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[5].type,parentSchema:schema44.
properties.target.anyOf[5],data:data0};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}var _valid0=_errs162===errors;if(valid1=valid1||_valid0,!valid1){
let _errs217=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.provider===void 0){let err219={instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/anyOf/6/required",keyword:"required",params:{missingProperty:"provider"},schema:schema44.properties.target.anyOf[6].required,parentSchema:schema44.
properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(data0.url===void 0){let err220={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/6/required",keyword:"required",params:{missingProperty:"url"},schema:schema44.properties.target.anyOf[6].required,
parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}if(data0.zone===void 0){let err221={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/anyOf/6/required",keyword:"required",params:{missingProperty:"zone"},schema:schema44.properties.target.anyOf[6].required,
parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}if(data0.zoneId===void 0){let err222={
instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/required",keyword:"required",params:{missingProperty:"zoneId"},schema:schema44.properties.
target.anyOf[6].required,parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}if(data0.accessKey===
void 0){let err223={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/required",keyword:"required",params:{missingProperty:"accessKey"},
schema:schema44.properties.target.anyOf[6].required,parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err223]:vErrors.push(err223),
errors++}if(data0.record===void 0){let err224={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/required",keyword:"required",params:{
missingProperty:"record"},schema:schema44.properties.target.anyOf[6].required,parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=
[err224]:vErrors.push(err224),errors++}if(data0.type===void 0){let err225={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/required",
keyword:"required",params:{missingProperty:"type"},schema:schema44.properties.target.anyOf[6].required,parentSchema:schema44.properties.target.anyOf[6],data:data0};
vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}if(data0.ttl===void 0){let err226={instancePath:instancePath+"/target",schemaPath:"#/properties/ta\
rget/anyOf/6/required",keyword:"required",params:{missingProperty:"ttl"},schema:schema44.properties.target.anyOf[6].required,parentSchema:schema44.properties.target.
anyOf[6],data:data0};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}for(let key24 in data0)if(!func2.call(schema44.properties.target.anyOf[6].properties,
key24)){let err227={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key24},
schema:false,parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}if(data0.provider!==void 0){
let data96=data0.provider;if(data96!=="route53"){let err228={instancePath:instancePath+"/target/provider",schemaPath:"#/properties/target/anyOf/6/properties/pro\
vider/const",keyword:"const",params:{allowedValue:"route53"},schema:"route53",parentSchema:schema44.properties.target.anyOf[6].properties.provider,data:data96};
vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}}if(data0.name!==void 0){let data97=data0.name;if(typeof data97=="string"){if(func3(data97)<1){let err229={
instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/anyOf/6/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.
properties.target.anyOf[6].properties.name,data:data97};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}}else{let err230={instancePath:instancePath+
"/target/name",schemaPath:"#/properties/target/anyOf/6/properties/name/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.
name.type,parentSchema:schema44.properties.target.anyOf[6].properties.name,data:data97};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}}if(data0.
on!==void 0){let data98=data0.on;if(typeof data98=="string"){if(func3(data98)<1){let err231={instancePath:instancePath+"/target/on",schemaPath:"#/properties/tar\
get/anyOf/6/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[6].properties.on,data:data98};vErrors===
null?vErrors=[err231]:vErrors.push(err231),errors++}}else{let err232={instancePath:instancePath+"/target/on",schemaPath:"#/properties/target/anyOf/6/properties/\
on/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.on.type,parentSchema:schema44.properties.target.anyOf[6].properties.
on,data:data98};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}}if(data0.zone!==void 0){let data99=data0.zone;if(typeof data99=="string"){if(!pattern59.
test(data99)){let err233={instancePath:instancePath+"/target/zone",schemaPath:"#/properties/target/anyOf/6/properties/zone/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",
parentSchema:schema44.properties.target.anyOf[6].properties.zone,data:data99};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}}else{let err234={instancePath:instancePath+
"/target/zone",schemaPath:"#/properties/target/anyOf/6/properties/zone/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.
zone.type,parentSchema:schema44.properties.target.anyOf[6].properties.zone,data:data99};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}if(data0.
record!==void 0){let data100=data0.record;if(typeof data100=="string"){if(!pattern59.test(data100)){let err235={instancePath:instancePath+"/target/record",schemaPath:"\
#/properties/target/anyOf/6/properties/record/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})\
)*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[6].properties.record,data:data100};
vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}}else{let err236={instancePath:instancePath+"/target/record",schemaPath:"#/properties/target/anyOf\
/6/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.record.type,parentSchema:schema44.properties.
target.anyOf[6].properties.record,data:data100};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}}if(data0.type!==void 0){let data101=data0.type;if(!(data101===
"A"||data101==="AAAA"||data101==="CNAME")){let err237={instancePath:instancePath+"/target/type",schemaPath:"#/properties/target/anyOf/6/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema44.properties.target.anyOf[6].properties.type.enum},schema:schema44.properties.target.anyOf[6].properties.type.enum,parentSchema:schema44.
properties.target.anyOf[6].properties.type,data:data101};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}}if(data0.values!==void 0){let data102=data0.
values;if(data102&&typeof data102=="object"&&!Array.isArray(data102))for(let key25 in data102){let data103=data102[key25];if(typeof data103!="string"){let err238={
instancePath:instancePath+"/target/values/"+key25.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/6/properties/values/additionalPro\
perties/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.values.additionalProperties.type,parentSchema:schema44.
properties.target.anyOf[6].properties.values.additionalProperties,data:data103};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}else{let err239={
instancePath:instancePath+"/target/values",schemaPath:"#/properties/target/anyOf/6/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.
properties.target.anyOf[6].properties.values.type,parentSchema:schema44.properties.target.anyOf[6].properties.values,data:data102};vErrors===null?vErrors=[err239]:
vErrors.push(err239),errors++}}if(data0.also!==void 0){let data104=data0.also;if(Array.isArray(data104)){let len9=data104.length;for(let i9=0;i9<len9;i9++){let data105=data104[i9];
if(data105&&typeof data105=="object"&&!Array.isArray(data105)){if(data105.record===void 0){let err240={instancePath:instancePath+"/target/also/"+i9,schemaPath:"\
#/properties/target/anyOf/6/properties/also/items/required",keyword:"required",params:{missingProperty:"record"},schema:schema44.properties.target.anyOf[6].properties.
also.items.required,parentSchema:schema44.properties.target.anyOf[6].properties.also.items,data:data105};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}
if(data105.type===void 0){let err241={instancePath:instancePath+"/target/also/"+i9,schemaPath:"#/properties/target/anyOf/6/properties/also/items/required",keyword:"\
required",params:{missingProperty:"type"},schema:schema44.properties.target.anyOf[6].properties.also.items.required,parentSchema:schema44.properties.target.anyOf[6].
properties.also.items,data:data105};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}for(let key26 in data105)if(!(key26==="record"||key26==="type"||
key26==="values")){let err242={instancePath:instancePath+"/target/also/"+i9,schemaPath:"#/properties/target/anyOf/6/properties/also/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key26},schema:false,parentSchema:schema44.properties.target.anyOf[6].properties.also.items,data:data105};
vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}if(data105.record!==void 0){let data106=data105.record;if(typeof data106=="string"){if(!pattern59.
test(data106)){let err243={instancePath:instancePath+"/target/also/"+i9+"/record",schemaPath:"#/properties/target/anyOf/6/properties/also/items/properties/recor\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$"},schema:"^[A-Za-z0-9_]([A-Za-z0-9_-]{0\
,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$",parentSchema:schema44.properties.target.anyOf[6].properties.also.items.properties.record,data:data106};vErrors===
null?vErrors=[err243]:vErrors.push(err243),errors++}}else{let err244={instancePath:instancePath+"/target/also/"+i9+"/record",schemaPath:"#/properties/target/any\
Of/6/properties/also/items/properties/record/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.also.items.properties.
record.type,parentSchema:schema44.properties.target.anyOf[6].properties.also.items.properties.record,data:data106};vErrors===null?vErrors=[err244]:vErrors.push(
err244),errors++}}if(data105.type!==void 0){let data107=data105.type;if(!(data107==="A"||data107==="AAAA"||data107==="CNAME")){let err245={instancePath:instancePath+
"/target/also/"+i9+"/type",schemaPath:"#/properties/target/anyOf/6/properties/also/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema44.properties.
target.anyOf[6].properties.also.items.properties.type.enum},schema:schema44.properties.target.anyOf[6].properties.also.items.properties.type.enum,parentSchema:schema44.
properties.target.anyOf[6].properties.also.items.properties.type,data:data107};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}if(data105.values!==
void 0){let data108=data105.values;if(data108&&typeof data108=="object"&&!Array.isArray(data108))for(let key27 in data108){let data109=data108[key27];if(typeof data109!=
"string"){let err246={instancePath:instancePath+"/target/also/"+i9+"/values/"+key27.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf\
/6/properties/also/items/properties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.
also.items.properties.values.additionalProperties.type,parentSchema:schema44.properties.target.anyOf[6].properties.also.items.properties.values.additionalProperties,
data:data109};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}}else{let err247={instancePath:instancePath+"/target/also/"+i9+"/values",schemaPath:"\
#/properties/target/anyOf/6/properties/also/items/properties/values/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[6].properties.
also.items.properties.values.type,parentSchema:schema44.properties.target.anyOf[6].properties.also.items.properties.values,data:data108};vErrors===null?vErrors=
[err247]:vErrors.push(err247),errors++}}}else{let err248={instancePath:instancePath+"/target/also/"+i9,schemaPath:"#/properties/target/anyOf/6/properties/also/i\
tems/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[6].properties.also.items.type,parentSchema:schema44.properties.target.anyOf[6].
properties.also.items,data:data105};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}}else{let err249={instancePath:instancePath+"/target/also",schemaPath:"\
#/properties/target/anyOf/6/properties/also/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[6].properties.also.type,parentSchema:schema44.
properties.target.anyOf[6].properties.also,data:data104};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}if(data0.ttl!==void 0){let data110=data0.
ttl;if(!(typeof data110=="number"&&!(data110%1)&&!isNaN(data110)&&isFinite(data110))){let err250={instancePath:instancePath+"/target/ttl",schemaPath:"#/properti\
es/target/anyOf/6/properties/ttl/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[6].properties.ttl.type,parentSchema:schema44.
properties.target.anyOf[6].properties.ttl,data:data110};vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}if(typeof data110=="number"&&isFinite(data110)){
if(data110>604800||isNaN(data110)){let err251={instancePath:instancePath+"/target/ttl",schemaPath:"#/properties/target/anyOf/6/properties/ttl/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema44.properties.target.anyOf[6].properties.ttl,data:data110};vErrors===null?vErrors=
[err251]:vErrors.push(err251),errors++}if(data110<1||isNaN(data110)){let err252={instancePath:instancePath+"/target/ttl",schemaPath:"#/properties/target/anyOf/6\
/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.target.anyOf[6].properties.ttl,data:data110};
vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}}}if(data0.nameServers!==void 0){let data111=data0.nameServers;if(Array.isArray(data111)){let len10=data111.
length;for(let i10=0;i10<len10;i10++){let data112=data111[i10];if(data112&&typeof data112=="object"&&!Array.isArray(data112)){if(data112.address===void 0){let err253={
instancePath:instancePath+"/target/nameServers/"+i10,schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/required",keyword:"required",params:{missingProperty:"\
address"},schema:schema44.properties.target.anyOf[6].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.
items,data:data112};vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}if(data112.port===void 0){let err254={instancePath:instancePath+"/target/nameS\
ervers/"+i10,schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/required",keyword:"required",params:{missingProperty:"port"},schema:schema44.properties.
target.anyOf[6].properties.nameServers.items.required,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items,data:data112};vErrors===null?
vErrors=[err254]:vErrors.push(err254),errors++}for(let key28 in data112)if(!(key28==="address"||key28==="port")){let err255={instancePath:instancePath+"/target/\
nameServers/"+i10,schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28},
schema:false,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items,data:data112};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}
if(data112.address!==void 0){let data113=data112.address;if(typeof data113=="string"){if(!pattern58.test(data113)){let err256={instancePath:instancePath+"/targe\
t/nameServers/"+i10+"/address",schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/properties/address/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$"},schema:"^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$",parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items.
properties.address,data:data113};vErrors===null?vErrors=[err256]:vErrors.push(err256),errors++}}else{let err257={instancePath:instancePath+"/target/nameServers/"+
i10+"/address",schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/properties/address/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.target.anyOf[6].properties.nameServers.items.properties.address.type,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items.properties.
address,data:data113};vErrors===null?vErrors=[err257]:vErrors.push(err257),errors++}}if(data112.port!==void 0){let data114=data112.port;if(!(typeof data114=="nu\
mber"&&!(data114%1)&&!isNaN(data114)&&isFinite(data114))){let err258={instancePath:instancePath+"/target/nameServers/"+i10+"/port",schemaPath:"#/properties/targ\
et/anyOf/6/properties/nameServers/items/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.target.anyOf[6].properties.nameServers.
items.properties.port.type,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items.properties.port,data:data114};vErrors===null?vErrors=[err258]:
vErrors.push(err258),errors++}if(typeof data114=="number"&&isFinite(data114)){if(data114>65535||isNaN(data114)){let err259={instancePath:instancePath+"/target/n\
ameServers/"+i10+"/port",schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",
limit:65535},schema:65535,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items.properties.port,data:data114};vErrors===null?vErrors=[err259]:
vErrors.push(err259),errors++}if(data114<1||isNaN(data114)){let err260={instancePath:instancePath+"/target/nameServers/"+i10+"/port",schemaPath:"#/properties/ta\
rget/anyOf/6/properties/nameServers/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.
target.anyOf[6].properties.nameServers.items.properties.port,data:data114};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}}}}else{let err261={instancePath:instancePath+
"/target/nameServers/"+i10,schemaPath:"#/properties/target/anyOf/6/properties/nameServers/items/type",keyword:"type",params:{type:"object"},schema:schema44.properties.
target.anyOf[6].properties.nameServers.items.type,parentSchema:schema44.properties.target.anyOf[6].properties.nameServers.items,data:data112};vErrors===null?vErrors=
[err261]:vErrors.push(err261),errors++}}}else{let err262={instancePath:instancePath+"/target/nameServers",schemaPath:"#/properties/target/anyOf/6/properties/nam\
eServers/type",keyword:"type",params:{type:"array"},schema:schema44.properties.target.anyOf[6].properties.nameServers.type,parentSchema:schema44.properties.target.
anyOf[6].properties.nameServers,data:data111};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}}if(data0.url!==void 0){let data115=data0.url;if(typeof data115==
"string"){if(!pattern67.test(data115)){let err263={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/6/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:schema44.properties.target.anyOf[6].properties.url,data:data115};vErrors===
null?vErrors=[err263]:vErrors.push(err263),errors++}}else{let err264={instancePath:instancePath+"/target/url",schemaPath:"#/properties/target/anyOf/6/properties\
/url/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.url.type,parentSchema:schema44.properties.target.anyOf[6].
properties.url,data:data115};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}}if(data0.secret!==void 0){let data116=data0.secret;if(data116&&typeof data116==
"object"&&!Array.isArray(data116))for(let key29 in data116){let data117=data116[key29];if(typeof data117!="string"&&!Array.isArray(data117)){let err265={instancePath:instancePath+
"/target/secret/"+key29.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/anyOf/6/properties/secret/additionalProperties/type",keyword:"typ\
e",params:{type:schema44.properties.target.anyOf[6].properties.secret.additionalProperties.type},schema:schema44.properties.target.anyOf[6].properties.secret.additionalProperties.
type,parentSchema:schema44.properties.target.anyOf[6].properties.secret.additionalProperties,data:data117};vErrors===null?vErrors=[err265]:vErrors.push(err265),
errors++}if(Array.isArray(data117)){let len11=data117.length;for(let i11=0;i11<len11;i11++){let data118=data117[i11];if(typeof data118!="string"){let err266={instancePath:instancePath+
"/target/secret/"+key29.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11,schemaPath:"#/properties/target/anyOf/6/properties/secret/additionalProperties/items/type",
keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].properties.secret.additionalProperties.items.type,parentSchema:schema44.properties.
target.anyOf[6].properties.secret.additionalProperties.items,data:data118};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}}}}else{let err267={instancePath:instancePath+
"/target/secret",schemaPath:"#/properties/target/anyOf/6/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.anyOf[6].
properties.secret.type,parentSchema:schema44.properties.target.anyOf[6].properties.secret,data:data116};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}
if(data0.zoneId!==void 0){let data119=data0.zoneId;if(typeof data119=="string"){if(!pattern74.test(data119)){let err268={instancePath:instancePath+"/target/zone\
Id",schemaPath:"#/properties/target/anyOf/6/properties/zoneId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,64}$"},schema:"^[A-Za-z0-9]{1,64}$",parentSchema:schema44.
properties.target.anyOf[6].properties.zoneId,data:data119};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}}else{let err269={instancePath:instancePath+
"/target/zoneId",schemaPath:"#/properties/target/anyOf/6/properties/zoneId/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.anyOf[6].
properties.zoneId.type,parentSchema:schema44.properties.target.anyOf[6].properties.zoneId,data:data119};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}}
if(data0.accessKey!==void 0){let data120=data0.accessKey;if(typeof data120=="string"){if(!pattern81.test(data120)){let err270={instancePath:instancePath+"/targe\
t/accessKey",schemaPath:"#/properties/target/anyOf/6/properties/accessKey/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,128}$"},schema:"^[A-Za-z0-9\
]{1,128}$",parentSchema:schema44.properties.target.anyOf[6].properties.accessKey,data:data120};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}}else{
let err271={instancePath:instancePath+"/target/accessKey",schemaPath:"#/properties/target/anyOf/6/properties/accessKey/type",keyword:"type",params:{type:"string"},
schema:schema44.properties.target.anyOf[6].properties.accessKey.type,parentSchema:schema44.properties.target.anyOf[6].properties.accessKey,data:data120};vErrors===
null?vErrors=[err271]:vErrors.push(err271),errors++}}}else{let err272={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/6/type",keyword:"\
type",params:{type:"object"},schema:schema44.properties.target.anyOf[6].type,parentSchema:schema44.properties.target.anyOf[6],data:data0};vErrors===null?vErrors=
[err272]:vErrors.push(err272),errors++}var _valid0=_errs217===errors;valid1=valid1||_valid0}}}}}}if(valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=
_errs4:vErrors=null);else{let err273={instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf",keyword:"anyOf",params:{},schema:schema44.properties.
target.anyOf,parentSchema:schema44.properties.target,data:data0};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(data0.provider===void 0){let err274={instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",
params:{missingProperty:"provider"},schema:schema44.properties.target.required,parentSchema:schema44.properties.target,data:data0};vErrors===null?vErrors=[err274]:
vErrors.push(err274),errors++}if(data0.provider!==void 0){let data121=data0.provider;if(typeof data121!="string"){let err275={instancePath:instancePath+"/target\
/provider",schemaPath:"#/properties/target/properties/provider/type",keyword:"type",params:{type:"string"},schema:schema44.properties.target.properties.provider.
type,parentSchema:schema44.properties.target.properties.provider,data:data121};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}}}else{let err276={
instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},schema:schema44.properties.target.type,parentSchema:schema44.
properties.target,data:data0};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}if(data.addresses!==void 0){let data122=data.addresses;if(data122&&
typeof data122=="object"&&!Array.isArray(data122))for(let key30 in data122){let data123=data122[key30];if(typeof data123!="string"){let err277={instancePath:instancePath+
"/addresses/"+key30.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addresses/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema44.
properties.addresses.additionalProperties.type,parentSchema:schema44.properties.addresses.additionalProperties,data:data123};vErrors===null?vErrors=[err277]:vErrors.
push(err277),errors++}}else{let err278={instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"object"},schema:schema44.
properties.addresses.type,parentSchema:schema44.properties.addresses,data:data122};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}}if(data.primary!==
void 0){let data124=data.primary;if(typeof data124!="string"){let err279={instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"t\
ype",params:{type:"string"},schema:schema44.properties.primary.type,parentSchema:schema44.properties.primary,data:data124};vErrors===null?vErrors=[err279]:vErrors.
push(err279),errors++}}if(data.epoch!==void 0){let data125=data.epoch;if(!(typeof data125=="number"&&!(data125%1)&&!isNaN(data125)&&isFinite(data125))){let err280={
instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.epoch.type,parentSchema:schema44.
properties.epoch,data:data125};vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}if(typeof data125=="number"&&isFinite(data125)&&(data125<1||isNaN(data125))){
let err281={instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.
properties.epoch,data:data125};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}}if(data.ttl!==void 0){let data126=data.ttl;if(!(typeof data126=="n\
umber"&&!(data126%1)&&!isNaN(data126)&&isFinite(data126))&&data126!==null){let err282={instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"\
type",params:{type:schema44.properties.ttl.type},schema:schema44.properties.ttl.type,parentSchema:schema44.properties.ttl,data:data126};vErrors===null?vErrors=[
err282]:vErrors.push(err282),errors++}if(typeof data126=="number"&&isFinite(data126)&&(data126<1||isNaN(data126))){let err283={instancePath:instancePath+"/ttl",
schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema44.properties.ttl,data:data126};vErrors===null?
vErrors=[err283]:vErrors.push(err283),errors++}}if(data.not_at!==void 0){let data127=data.not_at;if(typeof data127!="string"&&data127!==null){let err284={instancePath:instancePath+
"/not_at",schemaPath:"#/properties/not_at/type",keyword:"type",params:{type:schema44.properties.not_at.type},schema:schema44.properties.not_at.type,parentSchema:schema44.
properties.not_at,data:data127};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}if(data.verify!==void 0){let data128=data.verify;if(typeof data128!=
"boolean"){let err285={instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type:"boolean"},schema:schema44.properties.
verify.type,parentSchema:schema44.properties.verify,data:data128};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}}if(data.within!==void 0){let data129=data.
within;if(!(typeof data129=="number"&&!(data129%1)&&!isNaN(data129)&&isFinite(data129))){let err286={instancePath:instancePath+"/within",schemaPath:"#/propertie\
s/within/type",keyword:"type",params:{type:"integer"},schema:schema44.properties.within.type,parentSchema:schema44.properties.within,data:data129};vErrors===null?
vErrors=[err286]:vErrors.push(err286),errors++}if(typeof data129=="number"&&isFinite(data129)&&(data129<0||isNaN(data129))){let err287={instancePath:instancePath+
"/within",schemaPath:"#/properties/within/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema44.properties.within,data:data129};
vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}}}else{let err288={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema44.
type,parentSchema:schema44,data};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}return validate43.errors=vErrors,errors===0}var module_34=validate44,
schema45={type:"object",required:["state"],additionalProperties:false,properties:{state:{enum:["begun","quiet","ended"],description:"`begun` before anything is \
done for it, `ended` when all of it is done. `quiet` on the host that gives its role up, when its services are stopped: that nothing was started since can then \
be made a condition (`role: { quiet: true }`)."},playbook:{type:"string",pattern:"^[a-z][a-z0-9-]*$",description:"The playbook that finishes it when this run do\
es not."},from:{type:"string",minLength:1,description:"The primary before it."},to:{type:"string",minLength:1,description:"The primary after it: the host that t\
his is recorded on."},epoch:{type:"integer",minimum:1,description:"The epoch at which it takes over."},backup:{type:["string","null"],pattern:"^[A-Za-z0-9][A-Za\
-z0-9_.+-]*$",description:"The backup that was asked for by name."}},$id:"transition"},pattern82=new RegExp("^[a-z][a-z0-9-]*$","u");function validate44(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.state===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},schema:schema45.required,parentSchema:schema45,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="state"||key0==="playbook"||key0==="from"||key0==="to"||key0==="epoch"||key0==="backup")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema45,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.state!==void 0){let data0=data.state;if(!(data0==="begun"||data0==="quiet"||data0==="ended")){let err2={
instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema45.properties.state.enum},schema:schema45.properties.
state.enum,parentSchema:schema45.properties.state,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.playbook!==void 0){let data1=data.
playbook;if(typeof data1=="string"){if(!pattern82.test(data1)){let err3={instancePath:instancePath+"/playbook",schemaPath:"#/properties/playbook/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema45.properties.playbook,data:data1};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{type:"string"},schema:schema45.
properties.playbook.type,parentSchema:schema45.properties.playbook,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.from!==void 0){
let data2=data.from;if(typeof data2=="string"){if(func3(data2)<1){let err5={instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema45.properties.from,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},schema:schema45.properties.from.type,parentSchema:schema45.
properties.from,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.to!==void 0){let data3=data.to;if(typeof data3=="string"){if(func3(
data3)<1){let err7={instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema45.properties.
to,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"},schema:schema45.properties.to.type,parentSchema:schema45.properties.to,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}if(data.epoch!==void 0){let data4=data.epoch;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+
"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"},schema:schema45.properties.epoch.type,parentSchema:schema45.properties.epoch,
data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err10={instancePath:instancePath+
"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema45.properties.epoch,data:data4};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.backup!==void 0){let data5=data.backup;if(typeof data5!="string"&&data5!==null){let err11={
instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:schema45.properties.backup.type},schema:schema45.properties.
backup.type,parentSchema:schema45.properties.backup,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data5=="string"&&!pattern34.
test(data5)){let err12={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
+-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.+-]*$",parentSchema:schema45.properties.backup,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema45.type,parentSchema:schema45,data};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}return validate44.errors=vErrors,errors===0}var module_35=validate45,schema46={type:"object",required:["mirror","since"],additionalProperties:false,
examples:[{mirror:"srv-data",since:7200,path:"reports/*"}],properties:{mirror:{type:"string",pattern:"^[a-z0-9][a-z0-9-]*$",description:"The mirror\u2019s name in th\
e pair."},since:{type:"integer",minimum:1,description:"Seconds: what pulls deleted or overwrote longer ago is left alone."},path:{type:"string",minLength:1,description:"\
Only paths that match this pattern of the shell, or lie below one that does; as seen on the host, or from the mirror\u2019s top. Default: all."},to:{type:"strin\
g",pattern:"^/",description:"Bring them back beside, to this directory. Default: the mirror\u2019s own tree, on the primary."},overwrite:{type:"boolean",description:"\
Replace also what is there now by the version that was kept; what is replaced is kept in turn. Default: false."},oldest:{type:"boolean",description:"Of several \
kept versions the oldest since then. Default: the newest."}},$id:"undelete"},pattern85=new RegExp("^/","u");function validate45(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.mirror===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mirror"},schema:schema46.required,parentSchema:schema46,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.since===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"},schema:schema46.
required,parentSchema:schema46,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="mirror"||key0==="since"||key0===
"path"||key0==="to"||key0==="overwrite"||key0==="oldest")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema46,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mirror!==void 0){let data0=data.mirror;if(typeof data0==
"string"){if(!pattern4.test(data0)){let err3={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/pattern",keyword:"pattern",params:{pattern:"^[\
a-z0-9][a-z0-9-]*$"},schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema46.properties.mirror,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"string"},schema:schema46.properties.mirror.type,
parentSchema:schema46.properties.mirror,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.since!==void 0){let data1=data.since;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{
type:"integer"},schema:schema46.properties.since.type,parentSchema:schema46.properties.since,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err6={instancePath:instancePath+"/since",schemaPath:"#/properties/since/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema46.properties.since,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.path!==void 0){let data2=data.path;if(typeof data2=="string"){if(func3(data2)<1){let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/pa\
th/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema46.properties.path,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},schema:schema46.properties.path.type,parentSchema:schema46.
properties.path,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.to!==void 0){let data3=data.to;if(typeof data3=="string"){if(!pattern85.
test(data3)){let err9={instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern:"^/"},schema:"^/",parentSchema:schema46.
properties.to,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/to",schemaPath:"#/properties/to\
/type",keyword:"type",params:{type:"string"},schema:schema46.properties.to.type,parentSchema:schema46.properties.to,data:data3};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.overwrite!==void 0){let data4=data.overwrite;if(typeof data4!="boolean"){let err11={instancePath:instancePath+"/overwrite",schemaPath:"\
#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},schema:schema46.properties.overwrite.type,parentSchema:schema46.properties.overwrite,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.oldest!==void 0){let data5=data.oldest;if(typeof data5!="boolean"){let err12={instancePath:instancePath+
"/oldest",schemaPath:"#/properties/oldest/type",keyword:"type",params:{type:"boolean"},schema:schema46.properties.oldest.type,parentSchema:schema46.properties.oldest,
data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:schema46.type,parentSchema:schema46,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate45.errors=vErrors,errors===0}var module_36=validate46,
schema47={type:"object",examples:[{url:"http://127.0.0.1:8080/health",status_code:[200,204]}],required:["url"],additionalProperties:false,properties:{url:{type:"\
string",pattern:"^https?://[^\\s]+$",title:"a URL that begins with http:// or https://",description:"What is asked, from the host, by its curl; redirects are no\
t followed."},method:{enum:["GET","HEAD","POST","PUT","PATCH","DELETE"],description:"Default GET. A GET is also asked in a plan; all others are run only by an a\
pply."},headers:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9-]+$"},additionalProperties:{type:"string",pattern:"^[^\\r\\n]*$"},description:"Headers of the\
 request; may hold secrets."},body:{type:["string","object","array"],description:"Body of the request; may hold secrets. What is no text is sent as JSON."},body_format:{
enum:["raw","json"],description:"json: with a Content-Type of application/json."},status_code:{anyOf:[{type:"integer",minimum:100,maximum:599},{type:"array",minItems:1,
items:{type:"integer",minimum:100,maximum:599}}],title:"a status or a list of them",description:"The statuses that mean success; default 200."},return_content:{
type:"boolean",description:"Register content, and json where it is JSON: of a GET that is looked at the first 4 KiB."},timeout:{type:"integer",minimum:1,description:"\
Seconds; default 30."}},$id:"uri"},pattern87=new RegExp("^[A-Za-z0-9-]+$","u"),pattern88=new RegExp("^[^\\r\\n]*$","u");function validate46(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.url===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},schema:schema47.required,parentSchema:schema47,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="method"||key0==="headers"||key0==="body"||key0==="body_format"||key0==="statu\
s_code"||key0==="return_content"||key0==="timeout")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:false,parentSchema:schema47,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0=="st\
ring"){if(!pattern67.test(data0)){let err2={instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://\
[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:schema47.properties.url,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},schema:schema47.properties.url.type,parentSchema:schema47.
properties.url,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.method!==void 0){let data1=data.method;if(!(data1==="GET"||data1===
"HEAD"||data1==="POST"||data1==="PUT"||data1==="PATCH"||data1==="DELETE")){let err4={instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"\
enum",params:{allowedValues:schema47.properties.method.enum},schema:schema47.properties.method.enum,parentSchema:schema47.properties.method,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.headers!==void 0){let data2=data.headers;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2){
let _errs7=errors;if(typeof key1=="string"&&!pattern87.test(key1)){let err5={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]+$"},schema:"^[A-Za-z0-9-]+$",parentSchema:schema47.properties.headers.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs7===errors;if(!valid1){let err6={instancePath:instancePath+"/headers",schemaPath:"#/pr\
operties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},schema:schema47.properties.headers.propertyNames,parentSchema:schema47.properties.
headers,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data2){let data3=data2[key2];if(typeof data3=="string"){if(!pattern88.
test(data3)){let err7={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/p\
attern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema47.properties.headers.additionalProperties,data:data3};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema47.properties.headers.additionalProperties.type,parentSchema:schema47.
properties.headers.additionalProperties,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/heade\
rs",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},schema:schema47.properties.headers.type,parentSchema:schema47.properties.headers,
data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.body!==void 0){let data4=data.body;if((!data4||typeof data4!="object")&&typeof data4!=
"string"){let err10={instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:schema47.properties.body.type},schema:schema47.
properties.body.type,parentSchema:schema47.properties.body,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.body_format!==void 0){
let data5=data.body_format;if(!(data5==="raw"||data5==="json")){let err11={instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"\
enum",params:{allowedValues:schema47.properties.body_format.enum},schema:schema47.properties.body_format.enum,parentSchema:schema47.properties.body_format,data:data5};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.status_code!==void 0){let data6=data.status_code,_errs15=errors,valid3=false,_errs16=errors;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err12={instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_co\
de/anyOf/0/type",keyword:"type",params:{type:"integer"},schema:schema47.properties.status_code.anyOf[0].type,parentSchema:schema47.properties.status_code.anyOf[0],
data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>599||isNaN(data6)){let err13={instancePath:instancePath+
"/status_code",schemaPath:"#/properties/status_code/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema47.properties.
status_code.anyOf[0],data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data6<100||isNaN(data6)){let err14={instancePath:instancePath+"/\
status_code",schemaPath:"#/properties/status_code/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema47.properties.
status_code.anyOf[0],data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}var _valid0=_errs16===errors;if(valid3=valid3||_valid0,!valid3){let _errs18=errors;
if(Array.isArray(data6)){if(data6.length<1){let err15={instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/anyOf/1/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:schema47.properties.status_code.anyOf[1],data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err16={instancePath:instancePath+
"/status_code/"+i0,schemaPath:"#/properties/status_code/anyOf/1/items/type",keyword:"type",params:{type:"integer"},schema:schema47.properties.status_code.anyOf[1].
items.type,parentSchema:schema47.properties.status_code.anyOf[1].items,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data7==
"number"&&isFinite(data7)){if(data7>599||isNaN(data7)){let err17={instancePath:instancePath+"/status_code/"+i0,schemaPath:"#/properties/status_code/anyOf/1/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema47.properties.status_code.anyOf[1].items,data:data7};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}if(data7<100||isNaN(data7)){let err18={instancePath:instancePath+"/status_code/"+i0,schemaPath:"#/properties/status\
_code/anyOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema47.properties.status_code.anyOf[1].items,data:data7};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}}else{let err19={instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/any\
Of/1/type",keyword:"type",params:{type:"array"},schema:schema47.properties.status_code.anyOf[1].type,parentSchema:schema47.properties.status_code.anyOf[1],data:data6};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid0=_errs18===errors;valid3=valid3||_valid0}if(valid3)errors=_errs15,vErrors!==null&&(_errs15?
vErrors.length=_errs15:vErrors=null);else{let err20={instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/anyOf",keyword:"anyOf",params:{},
schema:schema47.properties.status_code.anyOf,parentSchema:schema47.properties.status_code,data:data6};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}
if(data.return_content!==void 0){let data8=data.return_content;if(typeof data8!="boolean"){let err21={instancePath:instancePath+"/return_content",schemaPath:"#/\
properties/return_content/type",keyword:"type",params:{type:"boolean"},schema:schema47.properties.return_content.type,parentSchema:schema47.properties.return_content,
data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.timeout!==void 0){let data9=data.timeout;if(!(typeof data9=="number"&&!(data9%1)&&
!isNaN(data9)&&isFinite(data9))){let err22={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},schema:schema47.
properties.timeout.type,parentSchema:schema47.properties.timeout,data:data9};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data9=="numbe\
r"&&isFinite(data9)&&(data9<1||isNaN(data9))){let err23={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:schema47.properties.timeout,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema47.type,parentSchema:schema47,data};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}return validate46.errors=vErrors,errors===0}var module_37=validate47,schema48={type:"object",examples:[{name:"app",system:true,home:"/srv/app",groups:[
"adm"]}],required:["name"],additionalProperties:false,properties:{name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",title:"an account name",description:"\
Login name."},state:{enum:["present","absent"],description:"Default present; absent removes the account and leaves its files."},remove:{type:"boolean",description:"\
With state absent, true: its home directory and mail go too."},uid:{type:"integer",minimum:0,description:"Numeric id; should be the same on both hosts."},group:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",title:"an account name",description:"Primary group; default one of the same name."},groups:{type:"ar\
ray",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",title:"an account name"},description:"Further groups; it is added to them and taken out \
of none."},append:{const:true,description:"As Ansible has it; groups are always added to."},home:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",
maxLength:4096,title:"an absolute path without . and ..",description:"Home directory; an existing one is not moved."},create_home:{type:"boolean",description:"M\
ake the home directory together with the account; default true."},shell:{type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"\
an absolute path without . and ..",description:"Login shell."},comment:{type:"string",pattern:"^[^:\\n]*$",title:"one line without a colon",description:"Full na\
me (GECOS)."},system:{type:"boolean",description:"A system account, when it is made."}},$id:"user"},pattern94=new RegExp("^[^:\\n]*$","u");function validate47(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema48.required,parentSchema:schema48,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema48.properties,key0)){let err1={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema48,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern0.test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",parentSchema:schema48.
properties.name,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:"string"},schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.state!==void 0){let data1=data.state;if(!(data1==="present"||data1==="absent")){let err4={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema48.properties.state.enum},schema:schema48.properties.state.enum,parentSchema:schema48.
properties.state,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.remove!==void 0){let data2=data.remove;if(typeof data2!="boolean"){
let err5={instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"boolean"},schema:schema48.properties.remove.type,
parentSchema:schema48.properties.remove,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.uid!==void 0){let data3=data.uid;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"\
integer"},schema:schema48.properties.uid.type,parentSchema:schema48.properties.uid,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err7={instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema48.properties.uid,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.group!==void 0){let data4=data.
group;if(typeof data4=="string"){if(!pattern0.test(data4)){let err8={instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",parentSchema:schema48.properties.group,data:data4};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"\
string"},schema:schema48.properties.group.type,parentSchema:schema48.properties.group,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
groups!==void 0){let data5=data.groups;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(typeof data6=="string"){
if(!pattern0.test(data6)){let err10={instancePath:instancePath+"/groups/"+i0,schemaPath:"#/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$",parentSchema:schema48.properties.groups.items,data:data6};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/groups/"+i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{
type:"string"},schema:schema48.properties.groups.items.type,parentSchema:schema48.properties.groups.items,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}}else{let err12={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},schema:schema48.
properties.groups.type,parentSchema:schema48.properties.groups,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.append!==void 0){
let data7=data.append;if(data7!==true){let err13={instancePath:instancePath+"/append",schemaPath:"#/properties/append/const",keyword:"const",params:{allowedValue:true},
schema:true,parentSchema:schema48.properties.append,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.home!==void 0){let data8=data.
home;if(typeof data8=="string"){if(func3(data8)>4096){let err14={instancePath:instancePath+"/home",schemaPath:"#/properties/home/maxLength",keyword:"maxLength",
params:{limit:4096},schema:4096,parentSchema:schema48.properties.home,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!pattern8.test(
data8)){let err15={instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]\
*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema48.properties.home,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type:"string"},schema:schema48.properties.home.type,parentSchema:schema48.
properties.home,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.create_home!==void 0){let data9=data.create_home;if(typeof data9!=
"boolean"){let err17={instancePath:instancePath+"/create_home",schemaPath:"#/properties/create_home/type",keyword:"type",params:{type:"boolean"},schema:schema48.
properties.create_home.type,parentSchema:schema48.properties.create_home,data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.shell!==
void 0){let data10=data.shell;if(typeof data10=="string"){if(func3(data10)>4096){let err18={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/ma\
xLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema48.properties.shell,data:data10};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}if(!pattern8.test(data10)){let err19={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/pattern",keyword:"pattern",params:{pattern:"^(?\
![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema48.properties.shell,data:data10};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type:"strin\
g"},schema:schema48.properties.shell.type,parentSchema:schema48.properties.shell,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.
comment!==void 0){let data11=data.comment;if(typeof data11=="string"){if(!pattern94.test(data11)){let err21={instancePath:instancePath+"/comment",schemaPath:"#/\
properties/comment/pattern",keyword:"pattern",params:{pattern:"^[^:\\n]*$"},schema:"^[^:\\n]*$",parentSchema:schema48.properties.comment,data:data11};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{
type:"string"},schema:schema48.properties.comment.type,parentSchema:schema48.properties.comment,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}if(data.system!==void 0){let data12=data.system;if(typeof data12!="boolean"){let err23={instancePath:instancePath+"/system",schemaPath:"#/properties/s\
ystem/type",keyword:"type",params:{type:"boolean"},schema:schema48.properties.system.type,parentSchema:schema48.properties.system,data:data12};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}return validate47.errors=vErrors,errors===0}var module_38=validate48,schema49={type:"object",required:[
"of","at"],additionalProperties:false,properties:{of:{type:"string",description:"The host that is looked at."},at:{type:"array",items:{type:"string"},description:"\
Its addresses."},check:{description:"The health check, for the port that is asked.",type:["object","null"],required:["kind"],properties:{kind:{enum:["http","tcp",
"command"]},url:{type:"string"},status:{type:"integer"},address:{type:"string"},port:{type:"integer"},script:{type:"string"}}}},$id:"view"};function validate48(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.of===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"of"},schema:schema49.required,parentSchema:schema49,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.at===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},
schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="of"||key0==="at"||
key0==="check")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema49,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.of!==void 0){let data0=data.of;if(typeof data0!="string"){let err3={instancePath:instancePath+
"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},schema:schema49.properties.of.type,parentSchema:schema49.properties.of,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.at!==void 0){let data1=data.at;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];if(typeof data2!="string"){let err4={instancePath:instancePath+"/at/"+i0,schemaPath:"#/properties/at/items/type",keyword:"type",params:{
type:"string"},schema:schema49.properties.at.items.type,parentSchema:schema49.properties.at.items,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"},schema:schema49.properties.at.type,parentSchema:schema49.
properties.at,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.check!==void 0){let data3=data.check;if(!(data3&&typeof data3=="obj\
ect"&&!Array.isArray(data3))&&data3!==null){let err6={instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:schema49.
properties.check.type},schema:schema49.properties.check.type,parentSchema:schema49.properties.check,data:data3};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.kind===void 0){let err7={instancePath:instancePath+"/check",schemaPath:"#/properties/\
check/required",keyword:"required",params:{missingProperty:"kind"},schema:schema49.properties.check.required,parentSchema:schema49.properties.check,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3.kind!==void 0){let data4=data3.kind;if(!(data4==="http"||data4==="tcp"||data4==="command")){let err8={
instancePath:instancePath+"/check/kind",schemaPath:"#/properties/check/properties/kind/enum",keyword:"enum",params:{allowedValues:schema49.properties.check.properties.
kind.enum},schema:schema49.properties.check.properties.kind.enum,parentSchema:schema49.properties.check.properties.kind,data:data4};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data3.url!==void 0){let data5=data3.url;if(typeof data5!="string"){let err9={instancePath:instancePath+"/check/url",schemaPath:"\
#/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema49.properties.check.properties.url.type,parentSchema:schema49.properties.
check.properties.url,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data3.status!==void 0){let data6=data3.status;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err10={instancePath:instancePath+"/check/status",schemaPath:"#/properties/check/properties/status/typ\
e",keyword:"type",params:{type:"integer"},schema:schema49.properties.check.properties.status.type,parentSchema:schema49.properties.check.properties.status,data:data6};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data3.address!==void 0){let data7=data3.address;if(typeof data7!="string"){let err11={instancePath:instancePath+
"/check/address",schemaPath:"#/properties/check/properties/address/type",keyword:"type",params:{type:"string"},schema:schema49.properties.check.properties.address.
type,parentSchema:schema49.properties.check.properties.address,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data3.port!==void 0){
let data8=data3.port;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err12={instancePath:instancePath+"/check/port",schemaPath:"#/\
properties/check/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema49.properties.check.properties.port.type,parentSchema:schema49.properties.
check.properties.port,data:data8};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data3.script!==void 0){let data9=data3.script;if(typeof data9!=
"string"){let err13={instancePath:instancePath+"/check/script",schemaPath:"#/properties/check/properties/script/type",keyword:"type",params:{type:"string"},schema:schema49.
properties.check.properties.script.type,parentSchema:schema49.properties.check.properties.script,data:data9};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema49.type,parentSchema:schema49,data};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}return validate48.errors=vErrors,errors===0}var module_39=validate49,schema50={type:"object",examples:[{port:8080,timeout:60},
{path:"/run/app.pid",state:"absent"}],additionalProperties:false,properties:{host:{type:"string",pattern:"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",title:"a name or addre\
ss",description:"Where the port is; default 127.0.0.1, as the host itself sees it."},port:{type:"integer",minimum:1,maximum:65535,description:"A TCP port."},path:{
type:"string",pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",maxLength:4096,title:"an absolute path without . and ..",description:"A path, instead of a port\
."},state:{enum:["started","present","stopped","absent"],description:"Default started. started or present: the port answers, the path is there; stopped or absen\
t: not."},timeout:{type:"integer",minimum:1,description:"Seconds to wait at most; default 300."},sleep:{type:"number",minimum:.1,description:"Seconds between tw\
o looks; default 1."},msg:{type:"string",description:"Said when it did not come to be in time."}},$id:"wait_for"},pattern95=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_\
.:-]*$","u");function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data)if(!(key0==="host"||key0==="port"||key0==="path"||key0==="state"||key0==="timeout"||key0==="sleep"||key0==="msg")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema50,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.host!==void 0){let data0=data.host;if(typeof data0=="string"){if(!pattern95.test(data0)){let err1={instancePath:instancePath+
"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",parentSchema:schema50.
properties.host,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/host",schemaPath:"#/properties\
/host/type",keyword:"type",params:{type:"string"},schema:schema50.properties.host.type,parentSchema:schema50.properties.host,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.port!==void 0){let data1=data.port;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={
instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema50.properties.port.type,parentSchema:schema50.
properties.port,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>65535||isNaN(data1)){
let err4={instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema50.
properties.port,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1<1||isNaN(data1)){let err5={instancePath:instancePath+"/port",schemaPath:"\
#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema50.properties.port,data:data1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}if(data.path!==void 0){let data2=data.path;if(typeof data2=="string"){if(func3(data2)>4096){let err6={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema50.properties.path,data:data2};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(!pattern8.test(data2)){let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$"},schema:"^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$",parentSchema:schema50.properties.path,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"},schema:schema50.properties.path.type,parentSchema:schema50.properties.path,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.state!==void 0){let data3=data.state;if(!(data3==="started"||data3==="present"||data3==="stopped"||data3==="absent")){let err9={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema50.properties.state.enum},schema:schema50.properties.state.enum,parentSchema:schema50.
properties.state,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.timeout!==void 0){let data4=data.timeout;if(!(typeof data4=="num\
ber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err10={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{
type:"integer"},schema:schema50.properties.timeout.type,parentSchema:schema50.properties.timeout,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err11={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema50.properties.timeout,data:data4};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}if(data.sleep!==void 0){let data5=data.sleep;if(typeof data5=="number"&&isFinite(data5)){if(data5<.1||isNaN(data5)){let err12={instancePath:instancePath+
"/sleep",schemaPath:"#/properties/sleep/minimum",keyword:"minimum",params:{comparison:">=",limit:.1},schema:.1,parentSchema:schema50.properties.sleep,data:data5};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/sleep",schemaPath:"#/properties/sleep/type",keyword:"ty\
pe",params:{type:"number"},schema:schema50.properties.sleep.type,parentSchema:schema50.properties.sleep,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}if(data.msg!==void 0){let data6=data.msg;if(typeof data6!="string"){let err14={instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/ty\
pe",keyword:"type",params:{type:"string"},schema:schema50.properties.msg.type,parentSchema:schema50.properties.msg,data:data6};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema50.type,parentSchema:schema50,data};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}return validate49.errors=vErrors,errors===0}var module_40=validate50,schema51={type:"object",additionalProperties:false,
examples:[{state:"absent"}],properties:{state:{enum:["present","absent"],description:"present (default): the hosts\u2019 own cron makes them; absent: those that were\
 made are dropped."}},$id:"warm"};function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="state"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema51,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.state!==
void 0){let data0=data.state;if(!(data0==="present"||data0==="absent")){let err1={instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:schema51.properties.state.enum},schema:schema51.properties.state.enum,parentSchema:schema51.properties.state,data:data0};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema51.type,parentSchema:schema51,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate50.errors=vErrors,errors===0}var validators={__proto__:null,assert:module_0,authorized_key:module_1,
backup:module_2,backup_store:module_3,command:module_4,contents:module_5,copy:module_6,cron:module_7,databases:module_8,debug:module_9,directory:module_10,drill:module_11,
fail:module_12,fence:module_13,file:module_14,group:module_15,health:module_16,mirror:module_17,outlook:module_18,package:module_19,pair_status:module_20,pause:module_21,
restore:module_22,role:module_23,safety:module_24,service:module_25,set_fact:module_26,shell:module_27,slurp:module_28,ssh_key:module_29,systemd_dropin:module_30,
systemd_unit:module_31,template:module_32,traffic:module_33,transition:module_34,undelete:module_35,uri:module_36,user:module_37,view:module_38,wait_for:module_39,
warm:module_40};export{validators};
